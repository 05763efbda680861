package org.onrecord.publish.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/// A type with what it is of: `Listed` of `Item`.
///
/// @param raw the type itself
/// @param of what it is of
public record Generic(Class<?> raw, List<Type> of) implements ParameterizedType {
  public Generic {
    of = List.copyOf(of);
  }

  /// @param each what it is of
  public static Type of(Class<?> raw, Type each) {
    return new Generic(raw, List.of(each));
  }

  @Override
  public Type[] getActualTypeArguments() {
    return of.toArray(Type[]::new);
  }

  @Override
  public Type getRawType() {
    return raw;
  }

  @Override
  public Type getOwnerType() {
    // Nobody asks: schemas are named by the type itself.
    return raw;
  }
}

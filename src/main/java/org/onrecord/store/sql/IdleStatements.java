package org.onrecord.store.sql;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/// The prepared statements of one connection, kept while nobody uses them: a page asks some dozens
/// of questions, the same as the page before, and for many of them SQLite takes longer to prepare
/// than to answer.
///
/// For one thread at a time, as the connection is. Closing a connection ends its statements.
public final class IdleStatements implements StatementBuilder {
  /// Some kilobytes each. A question whose number of values varies is another one each time, so
  /// those unused for longest are ended.
  private static final int MOST = 400;

  private final StatementBuilder plain = new DefaultStatementBuilder();
  private final LinkedHashMap<String, PreparedStatement> idle = new LinkedHashMap<>();

  /// What the statements in use ask. Jdbi tells it again when it closes one, but as it was written
  /// and not as it was prepared.
  private final IdentityHashMap<Statement, String> used = new IdentityHashMap<>();

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return plain.create(connection, context);
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement kept = idle.remove(sql);
    PreparedStatement statement = kept == null ? plain.create(connection, sql, context) : kept;
    used.put(statement, sql);
    return statement;
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return plain.createCall(connection, sql, context);
  }

  /// Keeps `statement`, whose rows were closed, for the next who asks the same.
  @Override
  public void close(Connection connection, String written, Statement statement)
      throws SQLException {
    String sql = used.remove(statement);
    if (sql == null || statement.isClosed()) {
      statement.close();
      return;
    }
    PreparedStatement prepared = (PreparedStatement) statement;
    prepared.clearParameters();
    PreparedStatement other = idle.put(sql, prepared);
    if (other != null) {
      other.close();
    } else if (idle.size() > MOST) {
      idle.pollFirstEntry().getValue().close();
    }
  }
}

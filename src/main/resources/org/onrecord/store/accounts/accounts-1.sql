-- Who belongs to the team. `folded` is the name without case, by which they log in. `totp` is the key of
-- the second factor, `totp_step` the last code that counted. No address, no mail, no browser is kept.
CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  disabled INTEGER NOT NULL DEFAULT 0,
  password TEXT NOT NULL,
  totp TEXT,
  totp_step INTEGER NOT NULL DEFAULT 0,
  since TEXT NOT NULL
) STRICT;

-- Hashes of codes that stand in for the second factor, once each.
CREATE TABLE recovery (
  hash TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES accounts (id)
) STRICT;

-- Links that work once: for somebody new, or for `account` to choose a new password.
CREATE TABLE invitations (
  hash TEXT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  account TEXT REFERENCES accounts (id),
  by TEXT NOT NULL,
  until INTEGER NOT NULL
) STRICT;

-- Logins. `half`: the second factor is still missing. Times are seconds since 1970.
CREATE TABLE sessions (
  hash TEXT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  account TEXT NOT NULL REFERENCES accounts (id),
  half INTEGER NOT NULL,
  began INTEGER NOT NULL,
  used INTEGER NOT NULL,
  confirmed INTEGER NOT NULL
) STRICT;

CREATE INDEX sessions_account ON sessions (account);

-- Browsers that logged in before: others who guess at the name do not stand in their way.
CREATE TABLE browsers (
  hash TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES accounts (id)
) STRICT;

-- Passkeys (WebAuthn): `id` and `credential` are base64url, `signs` is the authenticator's counter.
CREATE TABLE passkeys (
  id TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES accounts (id),
  name TEXT NOT NULL,
  credential TEXT NOT NULL,
  signs INTEGER NOT NULL,
  since TEXT NOT NULL
) STRICT;

-- What the team decided: name and value.
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

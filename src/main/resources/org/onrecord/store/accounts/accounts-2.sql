-- Accounts whose password or second factor was taken from an older copy of this file: they are nobody's until
-- an administrator makes a link for a new password.
ALTER TABLE accounts ADD COLUMN locked INTEGER NOT NULL DEFAULT 0;

-- Among `settings`: `log`, how many entries of the private log this file knows.

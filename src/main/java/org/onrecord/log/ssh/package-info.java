/// People's own keys and signatures, in the forms of OpenSSH: what a person signs on their machine,
/// a server that was taken over cannot forge, and `ssh-keygen -Y verify` checks it.
///
/// Start at [org.onrecord.log.ssh.SshSignature]. [org.onrecord.log.ssh.SshPublicKey] and
/// [org.onrecord.log.ssh.SshPrivateKey] are the two halves of a key. Ed25519 alone.
///
/// The one law: a signature says for what it was made (its namespace), and counts for nothing else.
///
/// Not here: whose key it is.
@NullMarked
package org.onrecord.log.ssh;

import org.jspecify.annotations.NullMarked;

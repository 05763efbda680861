// Asks the browser for a passkey (WebAuthn Level 3, JSON forms), puts its answer into the form and sends it.
(function () {
  "use strict";
  document.querySelectorAll("form[data-passkey]").forEach(function (form) {
    var problem = form.querySelector(".problem");
    function tell(words) {
      problem.textContent = words;
      problem.hidden = false;
    }
    form.addEventListener("submit", function (event) {
      if (form.elements.answer.value) { return; }
      event.preventDefault();
      if (!window.PublicKeyCredential || !PublicKeyCredential.parseCreationOptionsFromJSON) {
        tell("This browser cannot do passkeys. Use codes.");
        return;
      }
      var options = JSON.parse(form.dataset.options);
      var asked = form.dataset.passkey === "create"
        ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
      asked.then(function (credential) {
        form.elements.answer.value = JSON.stringify(credential.toJSON());
        form.submit();
      }).catch(function () {
        tell("Nothing came of it. Try again, or use codes.");
      });
    });
  });
})();

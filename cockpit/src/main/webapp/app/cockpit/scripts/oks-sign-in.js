// There is one sign-in. Where Cockpit would show a form of its own, after a sign-out or when the session has ended, the
// browser goes to the application instead, which asks for the sign-in.
(function () {
  function leave() {
    if (/^#\/login/.test(window.location.hash)) {
      window.location.replace('/');
    }
  }
  window.addEventListener('hashchange', leave);
  leave();
})();

/* OKS Engagements: what pages do beyond plain links and forms. Everything here is a comfort; without it every page works. */
(function () {
  'use strict';

  /* The summary of what must be mended takes the focus, and each of its lines leads to its field, also where the field
     stands inside a part of the page. */
  function focusSummary() {
    var summary = document.querySelector('[data-focus]');
    if (summary) { summary.focus(); }
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('.err a[href^="#"]');
    var there = link && document.getElementById(link.hash.slice(1));
    var field = there && (there.matches('input, select, textarea') ? there : there.querySelector('input, select, textarea'));
    if (field) { event.preventDefault(); field.focus(); field.scrollIntoView({block: 'center'}); }
  });

  /* An address that names a field or a row leads into it, also where it stands in a part that is folded. */
  function focusNamed() {
    var there = location.hash.length > 1 && !document.querySelector('[data-focus]') && document.getElementById(location.hash.slice(1));
    var field = there && (there.matches('input, select, textarea, [tabindex]') ? there : there.querySelector('input:not([type=hidden]), select, textarea'));
    if (!field) { return; }
    for (var part = field.closest('details'); part; part = part.parentElement.closest('details')) { part.open = true; }
    field.focus(); there.scrollIntoView({block: 'center'});
  }
  /* A link to comment on an item fills in which. */
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('[data-about]'), items = document.getElementById('comment-itemId');
    if (!link || !items || event.ctrlKey || event.metaKey) { return; }
    event.preventDefault();
    items.value = link.getAttribute('data-about');
    document.getElementById('comment-text').focus();
    document.getElementById('comment-form').scrollIntoView({block: 'center'});
  });

  /* "/" finds. */
  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    var find = document.getElementById('q');
    if (event.key === '/' && !typing && find && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault(); find.focus();
    }
  });

  /* Before something is lost: a button with data-confirm opens the dialog that it names, whose last button does it. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('[data-dialog]');
    var dialog = button && document.getElementById(button.getAttribute('data-dialog'));
    if (dialog && dialog.showModal) { event.preventDefault(); dialog.showModal(); }
    var close = event.target.closest && event.target.closest('[data-close]');
    if (close) { event.preventDefault(); close.closest('dialog').close(); }
  });

  /* A page that fits one sheet offers to print it. */
  document.querySelectorAll('[data-print]').forEach(function (button) { button.hidden = false; });
  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('[data-print]')) { window.print(); }
  });

  /* A large file goes in pieces before its form is sent: a lost link costs one piece, and the page says how far it is.
     Where this cannot run, the form carries the file by itself. */
  var PIECE = 256 * 1024, BY_FORM = 1024 * 1024;
  document.addEventListener('submit', function (event) {
    var form = event.target, input = form.querySelector('input[type=file][data-upload]'), file = input && form.elements.uploaded && input.files[0];
    if (file) { form.elements.uploaded.value = ''; }
    if (!file || file.size <= BY_FORM || !input.offsetParent || !form.requestSubmit || !(window.crypto && crypto.subtle)) { return; }
    event.preventDefault(); event.stopImmediatePropagation();
    if (!form.dataset.uploading) { send(form, input, file, event.submitter); }
  }, true);
  function send(form, input, file, button) {
    var kept = store(), name = 'oks-up:' + input.dataset.upload + '|' + file.name + '|' + file.size + '|' + file.lastModified;
    var shown = show(input), said = 0, lost = 0;
    form.dataset.uploading = 'true';
    function call(method, path, body, headers) {
      return fetch(input.dataset.upload + path, {method: method, body: body, headers: headers, credentials: 'same-origin'}).then(function (answer) {
        return answer.json().then(function (json) {
          if (answer.ok) { lost = 0; return json; }
          var failure = new Error(json.detail); failure.status = answer.status; throw failure;
        });
      });
    }
    function say(text) {
      var status = document.getElementById('status');
      shown.text.textContent = text;
      if (status && Date.now() - said > 10000) { status.textContent = text; said = Date.now(); }
    }
    function mb(bytes) { return (bytes / 1048576).toFixed(1); }
    function begin() {
      return call('POST', '', JSON.stringify({name: file.name, size: file.size}), {'Content-Type': 'application/json'}).then(function (upload) {
        if (kept) { kept.setItem(name, upload.id); }
        return upload;
      });
    }
    function resume() {
      var id = kept && kept.getItem(name);
      return id ? call('GET', '/' + id).catch(function (failure) { if (failure.status !== 404) { throw failure; } return begin(); }) : begin();
    }
    function next(upload) {
      shown.bar.value = upload.offset;
      say(input.dataset.sending.replace('{0}', mb(upload.offset)).replace('{1}', mb(file.size)));
      if (upload.offset >= file.size) { return call('POST', '/' + upload.id + '/completion').then(function () { return upload.id; }); }
      return file.slice(upload.offset, upload.offset + PIECE).arrayBuffer().then(function (piece) {
        return crypto.subtle.digest('SHA-256', piece).then(function (sum) {
          var digest = 'sha-256=:' + btoa(String.fromCharCode.apply(null, new Uint8Array(sum))) + ':';
          return call('PUT', '/' + upload.id + '/chunks/' + upload.offset, piece, {'Content-Digest': digest, 'Content-Type': 'application/octet-stream'});
        });
      }).then(next);
    }
    /* The link, the server or another window: what counts is how far the server says that it is. */
    function go() {
      return resume().then(next).catch(function (failure) {
        var again = !failure.status || failure.status === 409 || failure.status >= 500;
        if (!again || lost++ > 40) { throw failure; }
        say(input.dataset.lost);
        return new Promise(function (on) { window.setTimeout(on, Math.min(15000, 500 * lost)); }).then(go);
      });
    }
    shown.bar.max = file.size;
    go().then(function (id) {
      form.elements.uploaded.value = id;
      input.value = '';
      form.requestSubmit(button || undefined);
    }).catch(function (failure) {
      delete form.dataset.uploading;
      shown.bar.remove();
      shown.text.className = 'why-not c late';
      shown.text.textContent = failure.message;
      input.focus();
    }).then(function () { if (kept) { kept.removeItem(name); } });
  }
  function store() { try { return window.sessionStorage; } catch (blocked) { return null; } }
  function show(input) {
    var there = input.parentNode.querySelector('.sending'), box = there || document.createElement('div');
    var bar = document.createElement('progress'), text = document.createElement('p');
    box.className = 'sending'; text.className = 'hint';
    bar.setAttribute('aria-label', input.dataset.label);
    box.replaceChildren(bar, text);
    input.after(box);
    return {bar: bar, text: text};
  }

  /* A form is sent once. */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post') { return; }
    if (form.dataset.sent && Date.now() - Number(form.dataset.sent) < 5000) { event.preventDefault(); return; }
    form.dataset.sent = String(Date.now());
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });

  /* How much room is left in a text. */
  function count(field) {
    var note = document.getElementById(field.id + '-left');
    if (note) { note.textContent = note.dataset.text.replace('{0}', String(field.maxLength - field.value.length)); }
  }
  document.addEventListener('input', function (event) { if (event.target.maxLength > 0) { count(event.target); } });

  /* Two minutes before the sign-in ends, one question with one button. */
  function idle() {
    var dialog = document.getElementById('idle');
    if (!dialog || !dialog.showModal) { return; }
    var minutes = Number(dialog.dataset.minutes), since = Date.now();
    dialog.addEventListener('close', function () {
      since = Date.now();
      fetch(location.pathname + location.search, {method: 'HEAD', credentials: 'same-origin'});
    });
    window.setInterval(function () {
      if (!dialog.open && Date.now() - since > (minutes - 2) * 60000) { dialog.showModal(); }
    }, 15000);
  }

  /* Answers that replace a part of the page are said aloud; one that fails is said too. */
  function ajax() {
    if (!window.jQuery) { return; }
    var status = document.getElementById('status');
    window.jQuery(document).on('pfAjaxError', function () { if (status) { status.textContent = status.dataset.failed; status.classList.remove('vh'); } });
  }

  /* On a phone the tabs are wider than the screen: the one that is open is in sight. */
  function tabs() {
    var open = document.querySelector('.tabs [aria-current]');
    if (open) { open.parentNode.scrollLeft = open.offsetLeft - open.parentNode.offsetLeft - 24; }
  }

  /* Work that goes on in the background is looked at again every two seconds while somebody looks; now and then it is
     said aloud, and its end brings the page anew. */
  function again() {
    var part = document.querySelector('[data-again]'), status = document.getElementById('status'), said = Date.now();
    function later() { window.setTimeout(look, 2000); }
    function anew() { location.assign(location.pathname + location.search); }
    function look() {
      if (document.hidden) { later(); return; }
      fetch(part.dataset.again, {credentials: 'same-origin'}).then(function (answer) {
        return answer.ok && !answer.redirected ? answer.text() : '';
      }).then(function (text) {
        var fresh = new DOMParser().parseFromString(text, 'text/html').getElementById(part.id);
        if (!fresh || !fresh.dataset.again) { anew(); return; }
        fresh.querySelectorAll('noscript').forEach(function (link) { link.remove(); });
        part.replaceWith(fresh);
        part = fresh;
        if (status && Date.now() - said > 10000) { status.textContent = part.dataset.say; said = Date.now(); }
        later();
      }).catch(later);
    }
    if (part && window.fetch && window.DOMParser) { later(); }
  }

  function ready() {
    focusSummary(); focusNamed(); idle(); ajax(); tabs(); again();
    document.querySelectorAll('[maxlength]').forEach(count);
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', ready); } else { ready(); }
}());

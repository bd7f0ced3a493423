/* OKS Engagements: nothing typed is lost. What is typed into a form stands on this device at once and on
   the server ten seconds later, until the form was accepted. Whoever opens the page anew, on this device or another, is
   asked what to do with it, field by field. Behind a one-time link nobody is signed in: there it stays in the tab. */
(function () {
  'use strict';
  var words = document.getElementById('draft-words'), EVERY = 10000;
  if (!words) { return; }
  var say = words.dataset, person = say.person, api = say.api, page = address(), forms = [], leaving = false, writing = false;
  var device = storage(person ? 'localStorage' : 'sessionStorage'), tab = storage('sessionStorage');

  function storage(kind) { try { return window[kind]; } catch (blocked) { return null; } }
  function address() {
    var asked = location.search.slice(1).split('&').filter(function (part) { return !/^((expired|too-large)=1|faces-redirect=true)?$/.test(part); });
    return location.pathname + (asked.length ? '?' + asked.sort().join('&') : '');
  }
  function mine() { return 'oks:draft:' + person + ':'; }
  function name(slot) { return mine() + page + '#' + slot; }

  /* What stands in a form, by field. Secrets, files and what is hidden are nobody's draft. */
  function read(form) {
    var values = {};
    Array.prototype.forEach.call(form.elements, function (field) {
      if (!field.name || field.disabled || field.readOnly) { return; }
      if (field.type === 'radio') { if (field.checked) { values[field.name] = field.value; } }
      else if (field.type === 'checkbox') { values[field.name + '=' + field.value] = field.checked ? '1' : ''; }
      else if (field.type === 'select-multiple') { values[field.name] = Array.prototype.map.call(field.selectedOptions, function (one) { return one.value; }).join('\n'); }
      else if (/_hinput$/.test(field.name)) { values[field.name] = field.value; }
      else if (/^(text|textarea|date|month|time|url|email|tel|search|number|select-one)$/.test(field.type)) { values[field.name] = field.value; }
    });
    return values;
  }
  function fieldsOf(form, key) {
    return Array.prototype.filter.call(form.elements, function (field) {
      return field.name === key || field.type === 'checkbox' && field.name + '=' + field.value === key;
    });
  }
  function write(form, key, value) {
    writing = true;
    fieldsOf(form, key).forEach(function (field) {
      if (field.type === 'radio') { field.checked = field.value === value; }
      else if (field.type === 'checkbox') { field.checked = value === '1'; }
      else if (field.type === 'select-multiple') {
        var chosen = value.split('\n');
        Array.prototype.forEach.call(field.options, function (one) { one.selected = chosen.indexOf(one.value) >= 0; });
      } else { field.value = value; }
      field.dispatchEvent(new Event('input', {bubbles: true}));
      field.dispatchEvent(new Event('change', {bubbles: true}));
    });
    writing = false;
  }
  /* Of an entry that was looked up the page keeps the code beside what is shown: the two go together. */
  function beside(key) { return /_hinput$/.test(key) && key.replace(/_hinput$/, '_input'); }
  function plain(value) { return (value || '').replace(/\r\n?/g, '\n').trim(); }
  /* The fields of a draft that say something else than the form; a field that came since is no difference. */
  function differences(form, fields) {
    var now = read(form);
    return fields.filter(function (each) { return plain(each.value) !== plain(now[each.name]); });
  }
  function label(form, key) {
    var field = fieldsOf(form, key)[0], set = field && /^(radio|checkbox)$/.test(field.type) && field.closest('fieldset');
    var named = set ? set.querySelector('legend') : field && field.labels && field.labels[0];
    var text = named ? named.textContent : field && field.getAttribute('aria-label') || key;
    if (field && field.type === 'checkbox' && field.labels[0] && set) { text += ': ' + field.labels[0].textContent; }
    return text.replace(/\s+/g, ' ').trim().slice(0, 200);
  }
  function shown(form, key, value) {
    var field = fieldsOf(form, key)[0], option;
    if (!plain(value)) { return say.empty; }
    if (field && field.type === 'checkbox') { return say.ticked; }
    if (field && field.type === 'radio') {
      option = fieldsOf(form, key).filter(function (one) { return one.value === value; })[0];
      return option && option.labels && option.labels[0] ? option.labels[0].textContent.trim() : value;
    }
    if (field && field.options) {
      option = Array.prototype.filter.call(field.options, function (one) { return one.value === value; })[0];
      return option ? option.text : value;
    }
    return value;
  }
  function clock(at) {
    var when = new Date(at), today = when.toDateString() === new Date().toDateString();
    return when.toLocaleString(document.documentElement.lang, today ? {timeStyle: 'short'} : {dateStyle: 'medium', timeStyle: 'short'});
  }

  /* On this device. */
  function here(slot) { var text = device && device.getItem(name(slot)); return text ? JSON.parse(text) : null; }
  function put(slot, draft) { try { if (device) { device.setItem(name(slot), JSON.stringify(draft)); } } catch (full) { /* the server has it */ } }
  function forget(slot, everywhere) {
    if (device) { device.removeItem(name(slot)); }
    if (person && everywhere) {
      fetch(api + '?page=' + encodeURIComponent(page) + '&form=' + encodeURIComponent(slot), {method: 'DELETE', credentials: 'same-origin', keepalive: true}).catch(function () {});
    }
  }
  /* What is offered and not decided yet keeps its place; what is typed meanwhile stands beside it. */
  function slot(each) { return each.form.id + (each.offered ? '~' : ''); }
  function note(each, text) {
    if (!each.note) {
      each.note = document.createElement('p');
      each.note.className = 'hint draft-note';
      each.form.append(each.note);
    }
    each.note.textContent = text;
  }
  function typed(each) {
    var values = read(each.form);
    each.dirty = Object.keys(values).some(function (key) { return values[key] !== (each.initial[key] || ''); });
    each.waiting = true;
    each.draft = {at: new Date().toISOString(), fields: Object.keys(values).map(function (key) {
      each.labels[key] = each.labels[key] || label(each.form, key);
      return {name: key, label: each.labels[key], value: values[key]};
    })};
    put(slot(each), each.draft);
  }

  /* On the server. What cannot be brought there now is brought in ten seconds. */
  function push(each, last) {
    if (!person || !each.waiting) { return Promise.resolve(!each.waiting || !person); }
    each.waiting = false;
    var place = slot(each), draft = each.draft;
    return fetch(api, {method: 'PUT', credentials: 'same-origin', keepalive: Boolean(last), headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({page: page, form: place, fields: draft.fields})
    }).then(function (answer) {
      if (!answer.ok) { throw new Error(answer.status); }
      return answer.json();
    }).then(function (kept) {
      if (each.draft === draft) { draft.there = true; draft.at = kept.keptAt; put(place, draft); }
      note(each, say.kept.replace('{0}', clock(kept.keptAt)));
      return true;
    }).catch(function () {
      each.waiting = true;
      note(each, say.here);
      return false;
    });
  }

  /* A draft that was not sent is offered above its form: which of its fields shall come back. */
  function offer(each, place, draft) {
    var differs = differences(each.form, draft.fields);
    if (!differs.length) { if (!document.querySelector('.err')) { forget(place, true); } return; }
    var box = words.content.firstElementChild.cloneNode(true), rows = box.querySelector('tbody');
    each.offered = (each.offered || 0) + 1;
    box.querySelector('[data-when]').textContent = say.offer.replace('{0}', clock(draft.at));
    differs.forEach(function (one) {
      var lead = beside(one.name) && differs.filter(function (other) { return other.name === beside(one.name); })[0];
      if (lead) { one.take = lead.take; return; }
      var row = document.createElement('tr'), there = fieldsOf(each.form, one.name).length > 0, take = document.createElement('input'), cells = [];
      take.type = 'checkbox'; take.checked = there; take.disabled = !there;
      take.setAttribute('aria-label', say.take.replace('{0}', one.label));
      [one.label, there ? shown(each.form, one.name, read(each.form)[one.name]) : say.gone, shown(each.form, one.name, one.value)].forEach(function (text, column) {
        var cell = document.createElement(column ? 'td' : 'th');
        if (!column) { cell.scope = 'row'; } else { cell.className = 'pre'; cell.dataset.l = [say.now, say.then][column - 1]; }
        cell.textContent = text;
        cells.push(cell);
      });
      var last = document.createElement('td'); last.append(take); last.dataset.l = say.use; cells.push(last);
      row.append.apply(row, cells);
      rows.append(row);
      one.take = take;
    });
    function end() { each.offered -= 1; box.remove(); forget(place, true); if (!each.offered) { forget(each.form.id + '~', true); } }
    box.querySelector('[data-use]').addEventListener('click', function () {
      end();
      differs.forEach(function (one) { if (one.take.checked) { write(each.form, one.name, one.value); } });
      typed(each);
      var first = each.form.querySelector('input:not([type=hidden]), textarea, select');
      if (first) { first.focus(); }
    });
    box.querySelector('[data-drop]').addEventListener('click', function () {
      var undo = document.createElement('button'), said = document.createElement('span');
      said.textContent = say.dropped + ' ';
      undo.type = 'button'; undo.className = 'btn s'; undo.textContent = say.undo;
      end();
      note(each, '');
      each.note.replaceChildren(said, undo);
      undo.focus();
      undo.addEventListener('click', function () {
        each.note.textContent = '';
        draft.there = false;
        put(place, draft);
        offer(each, place, draft);
      });
    });
    each.form.before(box);
  }
  function backAtOnce(each, draft) {
    differences(each.form, draft.fields).forEach(function (one) { write(each.form, one.name, one.value); });
    typed(each);
  }

  /* What was just sent, and what was typed into the other forms of its page, needs no question. */
  function settle() {
    var sent = tab && tab.getItem('oks-sent') || '', samePage = sent.split('#')[0] === name('').slice(0, -1);
    var expired = document.querySelector('[data-expired]'), accepted = document.querySelector('.note.ok');
    if (tab) { tab.removeItem('oks-sent'); }
    if (sent && accepted) {
      if (samePage) { forget(sent.slice(name('').length), true); } else if (device) { device.removeItem(sent); }
    }
    forms.forEach(function (each) {
      var own = sent === name(each.form.id), local = here(each.form.id);
      each.settled = own && (accepted || say.posted === 'true' && !expired);
      if (each.settled && !accepted) { typed(each); each.dirty = true; }
      if (!each.settled && local && (expired || samePage && !own)) { each.settled = true; backAtOnce(each, local); }
    });
  }
  /* What else was typed and not sent, here or on the server. */
  function look(items) {
    forms.filter(function (each) { return !each.settled; }).forEach(function (each) {
      [each.form.id, each.form.id + '~'].forEach(function (place) {
        var there = items.filter(function (item) { return item.form === place; })[0], local = here(place);
        if (there) { offer(each, place, {at: there.keptAt, fields: there.fields}); }
        if (local && !local.there && (!there || local.fields.some(function (one) {
          return !there.fields.some(function (other) { return other.name === one.name && plain(other.value) === plain(one.value); });
        }))) { offer(each, place, local); }
      });
    });
  }

  document.addEventListener('input', changed);
  document.addEventListener('change', changed);
  function changed(event) {
    forms.forEach(function (each) { if (event.target.form === each.form && !writing) { typed(each); } });
  }
  document.addEventListener('submit', function (event) {
    leaving = true;
    window.setTimeout(function () { leaving = false; }, 5000);
    if (tab && forms.some(function (each) { return each.form === event.target; })) { tab.setItem('oks-sent', name(event.target.id)); }
  });
  window.addEventListener('beforeunload', function (event) {
    if (!leaving && forms.some(function (each) { return each.dirty; })) { event.preventDefault(); event.returnValue = ''; }
  });
  document.addEventListener('visibilitychange', function () {
    if (document.hidden && !leaving) { forms.forEach(function (each) { push(each, true); }); }
  });
  window.addEventListener('online', function () { forms.forEach(function (each) { push(each); }); });
  window.setInterval(function () { forms.forEach(function (each) { push(each); }); }, EVERY);

  /* Whoever signs out leaves nothing on the device, unless they want it kept. */
  function keysHere() {
    var keys = [];
    for (var at = 0; device && at < device.length; at++) { if (device.key(at).indexOf(mine()) === 0) { keys.push(device.key(at)); } }
    return keys;
  }
  document.addEventListener('submit', function (event) {
    var form = event.target, button = event.submitter, ask = document.getElementById('drafts-left');
    if (form.id !== 'leave' || form.dataset.sure || !person) { return; }
    event.preventDefault(); event.stopImmediatePropagation();
    function go(wipe) {
      if (wipe) { keysHere().forEach(function (key) { device.removeItem(key); }); }
      form.dataset.sure = 'true'; leaving = true;
      form.requestSubmit(button);
    }
    Promise.all(forms.map(function (each) { return push(each); })).then(function () {
      var left = keysHere().filter(function (key) { return !JSON.parse(device.getItem(key)).there; });
      if (!left.length || !ask.showModal) { go(true); return; }
      ask.showModal();
      ask.addEventListener('close', function () { if (ask.returnValue) { go(ask.returnValue === 'wipe'); } }, {once: true});
    });
  }, true);

  function begin() {
    document.querySelectorAll('form[method=post]:not([data-draft=none])').forEach(function (form) {
      var initial = read(form);
      if (form.id && Object.keys(initial).length) { forms.push({form: form, initial: initial, labels: {}}); }
    });
    settle();
    if (!forms.length || !person) { look([]); return; }
    fetch(api + '?page=' + encodeURIComponent(page), {credentials: 'same-origin', headers: {Accept: 'application/json'}}).then(function (answer) {
      return answer.ok ? answer.json() : {items: []};
    }).catch(function () { return {items: []}; }).then(function (found) { look(found.items); });
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', begin); } else { begin(); }
}());

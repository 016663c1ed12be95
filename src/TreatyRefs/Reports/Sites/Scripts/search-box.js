// The box in which one searches. What is found are links: arrows go from one to the next, Enter follows, Escape goes back to the box.
(function () {
  'use strict';
  const form = document.querySelector('form.search');
  const box = form && form.querySelector('input');
  if (!box) return;
  const root = new URL('.', document.currentScript.src);
  const page = document.querySelector('.found');
  const panel = page || form.appendChild(document.createElement('div'));
  const limit = page ? 50 : 10;
  let [asked, timer] = [0, 0];

  treatyRefs.load = (name, done) => {
    const script = document.createElement('script');
    script.src = new URL('search/' + name + '.js', root);
    script.onload = script.onerror = done;
    document.head.append(script);
  };

  function make(tag, text, style) {
    const element = document.createElement(tag);
    if (style) element.className = style;
    // What would turn the text round, or is not seen, is shown as what it is.
    element.textContent = text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/g,
      c => '[U+' + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') + ']');
    return element;
  }

  const row = (...parts) => parts.filter(Boolean).join(' · ');

  function lineOf(hit) {
    const item = document.createElement('li');
    const head = make('p', '', 'hit');
    const link = make('a', hit.label);
    link.href = new URL(hit.path, root);
    head.append(link, ' ', make('span', row(hit.about, hit.kind), 'label'));
    const text = make('p', '', 'snippet');
    const [before, after] = treatyRefs.words().marks[hit.field] || ['', ''];
    text.lang = hit.language;
    text.dir = hit.direction;
    text.append(before, ...hit.pieces.map((piece, i) => (i % 2 ? make('mark', piece) : make('span', piece))), after);
    item.append(head, text, make('p', row(hit.where, hit.note), 'where'));
    return item;
  }

  function show(query, { total, hits, problem }) {
    const words = treatyRefs.words();
    const fill = (text, values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);
    const forms = words.results;
    const form = forms[forms.length > 1 ? words.plurals[total < 200 ? total : 100 + (total % 100)] : 0];
    const first = hits.length < total ? words.comma + fill(words.firstAreShown, [hits.length]) : '';
    const status = make('p', problem || fill(form, [total, query]) + first, 'count');
    status.setAttribute('role', 'status');
    const list = document.createElement('ol');
    list.append(...hits.map(lineOf));
    panel.replaceChildren(status, ...(hits.length ? [list] : []));
    panel.hidden = false;
  }

  function ask() {
    const [query, number] = [box.value.trim(), ++asked];
    if (query) treatyRefs.find(query.slice(0, 1000), limit, found => number === asked && show(query, found));
    else close();
  }

  function close() {
    asked++;
    panel.hidden = true;
    panel.replaceChildren();
  }

  function step(event, by) {
    const stops = [box, ...panel.querySelectorAll('a')];
    const next = stops[stops.indexOf(document.activeElement) + by];
    if (next && !panel.hidden) {
      event.preventDefault();
      next.focus();
    }
  }

  if (!page) {
    panel.className = 'found';
    panel.hidden = true;
    document.addEventListener('click', event => form.contains(event.target) || close());
    form.addEventListener('focusout', event => event.relatedTarget && !form.contains(event.relatedTarget) && close());
  }
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  for (const place of page ? [form, page] : [form])
    place.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown') step(event, 1);
      else if (event.key === 'ArrowUp') step(event, -1);
      else if (event.key === 'Escape' && !panel.hidden) {
        event.preventDefault();
        box.focus();
        if (!page) close();
      }
    });
  if (page) {
    form.addEventListener('submit', event => {
      event.preventDefault();
      history.replaceState(null, '', '?q=' + encodeURIComponent(box.value));
      ask();
    });
    box.value = new URLSearchParams(location.search).get('q') || '';
    if (box.value) ask();
  }
})();

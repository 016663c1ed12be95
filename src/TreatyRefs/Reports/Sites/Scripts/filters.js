// Filters of a query, "expert:kiku", "topic:un-sanctions", "in:un-charter/51": what the classes QueryReader, FilterReader, FilterPlace,
// NameFinder, NotationReader and ReferenceRange of the library do. Loaded by a query that has a colon or a number, with small tables of its own.
treatyRefs('filters', (query, search, then, files, load, ascending, lastUpTo, limit) => {
  'use strict';
  const NAMES = ['expert', 'topic', 'in'];
  const MOST_WORDS = 8;
  const MOST_FILTERS = 20;
  const isQuote = c => files.tables.quotes.includes(c);
  const isSpace = c => /[\s\x85]/.test(c) && c < '\ufe00';

  // ---- The query, in pieces: words, phrases, filters.

  const items = [];
  let problem;
  for (let i = 0; i < query.length; )
    if (isSpace(query[i])) i++;
    else {
      const item = readItem(i);
      items.push(item);
      i = item.end;
    }
  const filters = items.filter(item => item.filter);

  function quotedAt(start) {
    if (start >= query.length || !isQuote(query[start])) return null;
    for (let i = start + 1; i < query.length; i++)
      if (isQuote(query[i])) return { text: query.slice(start + 1, i), start, end: i + 1 };
    return null;
  }

  function readItem(start) {
    const phrase = quotedAt(start);
    if (phrase) return { ...phrase, isPhrase: true };
    let end = start + 1;
    while (end < query.length && !isSpace(query[end]) && !isQuote(query[end])) end++;
    const word = query.slice(start, end);
    const colon = word.indexOf(':');
    const name = colon > 0 && word.slice(0, colon).toLowerCase();
    const value = word.slice(colon + 1);
    const isTypo = name && !NAMES.includes(name) && value && value[0] !== '/' && /^[a-z]{2,}$/i.test(word.slice(0, colon)) && nearest(name);
    if (!name || !(isTypo || NAMES.includes(name))) return { text: word, start, end };
    const quoted = !value && quotedAt(end);
    return { text: value, start, end, ...quoted, start, filter: name, isTypo, isQuoted: Boolean(quoted) };
  }

  // The filter that a word with a typo is: within a third of its length.
  function nearest(word) {
    const limit = Math.max(1, Math.floor((word.length + 1) / 3));
    const [best] = NAMES.map(name => [distance(word, name), name]).filter(([far]) => far <= limit).sort((a, b) => a[0] - b[0]);
    return best && best[1];
  }

  function distance(a, b) {
    const rows = [[...Array(b.length + 1).keys()]];
    for (let i = 1; i <= a.length; i++) {
      rows.push([i]);
      for (let j = 1; j <= b.length; j++) {
        rows[i][j] = Math.min(rows[i - 1][j - 1] + (a[i - 1] !== b[j - 1]), rows[i - 1][j] + 1, rows[i][j - 1] + 1);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
      }
    }
    return rows[a.length][b.length];
  }

  // ---- Names.

  function foldAll(text) {
    const { folds, folded } = files.values;
    let result = '';
    for (const c of text.split('')) {
      const at = folds.indexOf(c);
      const own = at < 0 ? c.replace(/[A-Z]/, c.toLowerCase()) : folded[at];
      if (own !== ' ' || (result && !result.endsWith(' '))) result += own;
    }
    return result.endsWith(' ') ? result.slice(0, -1) : result;
  }

  function keyOf(name) {
    const whole = foldAll(name);
    const the = files.values.leading.find(word => whole.startsWith(word) && whole.length > word.length);
    return the ? whole.slice(the.length) : whole;
  }

  // A whole name beats a word of one, which beats a part of one.
  const WAYS = [
    (known, name) => known === name,
    (known, name) => known.startsWith(name + ' ') || known.endsWith(' ' + name),
    (known, name) => (' ' + known).includes(' ' + name),
    (known, name) => known.includes(name),
  ];

  // All that the best way finds; each thing is its id and then its names.
  function named(things, name) {
    const wanted = foldAll(name);
    for (const way of wanted ? WAYS : []) {
      const found = things.filter(([, ...names]) => names.some(known => way(known, wanted)));
      if (found.length) return found;
    }
    return [];
  }

  // ---- Places.

  const ROMAN = /^m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/i;
  const DIGITS = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
  const isLetters = number => /^[a-z]/.test(number);

  function roman(text) {
    if (!text || !ROMAN.test(text)) return 0;
    return [...text.toLowerCase()].map(c => DIGITS[c]).reduce((sum, value, i, all) => sum + (value < all[i + 1] ? -value : value), 0);
  }

  // The suffix of a number as it is written, such as "bis" or "a"; null where it is none.
  function suffixOf(text) {
    const word = text.replace(/^[ \xa0-]+|[ \xa0-]+$/g, '').toLowerCase().replace(/^novies$/, 'nonies');
    return files.values.suffixes.includes(word) ? word : /^[a-z]{0,2}$/i.test(text) ? text.toLowerCase() : null;
  }

  function partOf(part, lettersStay) {
    const [, digits, rest] = /^(\d*)(.*)$/s.exec(part);
    if (digits) {
      const suffix = digits.length > 9 || digits[0] === '0' ? null : suffixOf(rest);
      return suffix === null ? null : digits + suffix;
    }
    if (!lettersStay) {
      const value = roman(part);
      if (value && !/^[cdlm]$/i.test(part)) return String(value);
      const [, capitals, after] = /^([A-Z]*)(.*)$/s.exec(part);
      const suffix = !value && after && roman(capitals) ? suffixOf(after) : null;
      if (suffix) return roman(capitals) + suffix;
    }
    return /^[a-z]{1,8}$/i.test(part) ? part.toLowerCase() : null;
  }

  function numberOf(text, lettersStay) {
    if (!text || text.length > 32) return null;
    const parts = text.split('.').map((part, i) => partOf(part, lettersStay || i > 0));
    const number = parts.join('.');
    return parts.includes(null) || files.values.kinds.includes(number) ? null : number;
  }

  // Steps are [sort, number], where the sort of an article is nothing, of what stands in brackets "(", and of a chapter "chapter". Gives
  // the steps and what is left of the text.
  function stepsOf(text, before) {
    const steps = [...before];
    for (let first = true; ; first = false) {
      let rest = text;
      const isInner = rest[0] === '(' && (!first || steps.length > 0);
      if (!isInner && !first) {
        if (rest[0] !== '/') return [steps, text];
        rest = rest.slice(1);
      }
      if (rest[0] === '(') {
        const [all, written] = /^\(([a-z0-9.]+)\)/i.exec(rest) || [];
        const number = numberOf(written, true);
        if (!number) return null;
        steps.push(['(', number]);
        text = rest.slice(all.length);
        continue;
      }
      const [token] = /^([a-z0-9-]|\.(?!\.))*/i.exec(rest);
      const dash = token.indexOf('-');
      const kind = dash < 0 ? token : token.slice(0, dash);
      if (files.values.named.includes(kind)) {
        const number = dash < 0 ? '' : numberOf(token.slice(dash + 1));
        if (number === null || (dash < 0 && !files.values.single.includes(kind))) return null;
        steps.push([kind, number]);
      } else {
        const number = numberOf(token);
        if (!number) return first && !token ? [steps, text] : null;
        steps.push(['', number]);
      }
      if (steps.length > 16) return null;
      text = rest.slice(token.length);
    }
  }

  const same = (a, b) => a && b && a[0] === b[0] && a[1] === b[1];

  function shared(a, b) {
    let i = 0;
    while (same(a[i], b[i])) i++;
    return i;
  }

  // Where a reference begins and ends, as steps; null where the text is none.
  function rangeOf(text) {
    if (!text) return [[], []];
    const read = stepsOf(text, []);
    if (!read || !read[0].length) return null;
    const [from, rest] = read;
    if (!rest.startsWith('..')) return rest ? null : [from, from];
    const tail = stepsOf(rest.slice(2), from.slice(0, -1));
    const written = tail && !tail[1] ? tail[0].slice(from.length - 1) : [];
    const replaced = written.length ? from.map(step => step[0]).lastIndexOf(written[0][0]) : -1;
    const to = replaced < 0 ? null : [...from.slice(0, replaced), ...written];
    return to && areNeighbours(from, to) ? [from, to] : null;
  }

  function areNeighbours(from, to) {
    const i = shared(from, to);
    return i < from.length && i < to.length && from[i][0] === to[i][0] && from[i][1] && to[i][1] && runsForwards(from[i][1], to[i][1]);
  }

  function compareNumbers(a, b) {
    const [left, right] = [a.split('.'), b.split('.')];
    for (let i = 0; i < left.length && i < right.length; i++) {
      const by = compareParts(left[i], right[i]);
      if (by) return by;
    }
    return left.length - right.length;
  }

  const compareLetters = (a, b) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

  function compareParts(a, b) {
    const [[, left, leftEnd], [, right, rightEnd]] = [a, b].map(each => /^(\d*)(.*)$/.exec(each));
    if (!left || !right) return left || right ? right.length - left.length : compareLetters(a, b);
    const rank = suffix => (suffix ? files.values.suffixes.indexOf(suffix) + 1 || 1000 : 0);
    return left - right || rank(leftEnd) - rank(rightEnd) || compareLetters(leftEnd, rightEnd);
  }

  const isMixed = number => [...number].some(c => c !== number[0]);

  // Of "ix" to "xii" whether they run forwards; undefined where the ends are letters of an alphabet, or numbers.
  const romanOrder = (a, b) => (roman(a) && roman(b) && (isMixed(a) || isMixed(b)) ? roman(a) <= roman(b) : undefined);

  function runsForwards(a, b) {
    if (isLetters(a) !== isLetters(b)) return false;
    return romanOrder(a, b) ?? (compareNumbers(a, b) <= 0 || (roman(a) > 0 && roman(a) <= roman(b)));
  }

  function isBetween(number, first, last) {
    if (isLetters(number) !== isLetters(first) || isLetters(number) !== isLetters(last)) return false;
    const value = roman(number);
    return (value && roman(first) && roman(first) <= value && value <= roman(last))
      || (romanOrder(first, last) === undefined && compareNumbers(first, number) <= 0 && compareNumbers(number, last) <= 0);
  }

  function contains([first, last], steps) {
    const depth = shared(first, last);
    if (depth === first.length && depth === last.length) return shared(first, steps) === depth;
    if (steps.length <= depth || shared(first, steps) < depth) return false;
    const step = steps[depth];
    return same(step, first[depth]) ? isInOrBeyond(first, true)
      : same(step, last[depth]) ? isInOrBeyond(last, false)
      : Boolean(step[0] === first[depth][0] && isBetween(step[1], first[depth][1], last[depth][1]));

    function isInOrBeyond(end, forwards) {
      const i = shared(steps, end);
      if (i === end.length || i === steps.length) return i === end.length;
      const [from, to] = forwards ? [end[i], steps[i]] : [steps[i], end[i]];
      return from[0] === to[0] && runsForwards(from[1], to[1]);
    }
  }

  // ---- Instruments: each a line of its id, its first record, whether it letters its articles, its provisions, other ways to write
  // them, and what comments are on.

  const shardOf = id => 'i' + lastUpTo(files.values.instruments, id);

  // The lines of a file that begin so.
  function linesOf(file, beginning) {
    const text = '\n' + (files[file] || '') + '\n';
    const lines = [];
    for (let at = -1; (at = text.indexOf('\n' + beginning, at + 1)) >= 0; ) lines.push(text.slice(at + 1, text.indexOf('\n', at + 1)));
    return lines;
  }

  // Read once: whoever types asks about the same one again with each letter.
  const known = (files.known ||= new Map());

  function instrumentOf(id) {
    if (!known.has(id)) known.set(id, readInstrument(id));
    return known.get(id);
  }

  function readInstrument(id) {
    const [line] = linesOf(shardOf(id), id + ' ');
    if (!line) return null;
    const [, record, letters, provisions, aliases, targets] = line.split(' ');
    const list = text => (text ? text.split(',') : []);
    return {
      record: record && ascending(record)[0],
      isLettered: letters === '1',
      provisions: list(provisions).map(each => ({ depth: parseInt(each[0], 36), steps: rangeOf(each.slice(1))[0] })),
      aliases: list(aliases).map(each => each.split('=').map(text => rangeOf(text)[0])),
      targets: list(targets).map(each => each.split('=')).map(([text, records]) => [rangeOf(text), ascending(records)]),
    };
  }

  const textOf = steps => steps.map(([sort, number]) => (sort === '(' ? `(${number})` : '/' + sort + (sort && number && '-') + number)).join('');

  // As the library writes it: 1a is 1(a), 22.3 is 22(3), where the instrument does not say otherwise.
  function normalised(steps, { provisions, aliases, isLettered }) {
    const paths = new Map([...aliases, ...provisions.map(({ steps }) => [steps, steps])].map(([other, path]) => [textOf(other), path]));
    const find = path => paths.get(textOf(path)) ?? null;
    const found = find(steps);
    const main = steps.map(step => step[0]).lastIndexOf('') + 1;
    if (found || !main) return found ?? steps;
    const longer = [...(find(steps.slice(0, main)) ?? rewritten(steps.slice(0, main), isLettered)), ...steps.slice(main)];
    return find(longer) ?? longer;
  }

  function rewritten(article, isLettered) {
    const [before, number] = [article.slice(0, -1), article.at(-1)[1]];
    const letter = isLettered && { 1: 'i', 5: 'v', 10: 'x' }[number];
    if (letter) return [...before, ['', letter]];
    if (number.includes('.')) {
      const [first, ...rest] = number.split('.');
      return [...rewritten([...before, ['', first]], isLettered), ...rest.map(part => ['(', part])];
    }
    const [, digits, suffix] = /^(\d+)([a-z])$/.exec(number) || [];
    return digits ? [...before, ['', digits], ['(', suffix]] : article;
  }

  function recordsIn(id, [from, to]) {
    const instrument = instrumentOf(id);
    if (!instrument) return [];
    const ends = [normalised(from, instrument), normalised(to, instrument)];
    const isOne = textOf(from) === textOf(to);
    const range = isOne ? [ends[0], ends[0]] : textOf(ends[0]) === textOf(ends[1]) || areNeighbours(...ends) ? ends : [from, to];
    const isWhole = !range[0].length;
    const inside = new Set();
    const records = isWhole && instrument.record !== '' ? [instrument.record] : [];
    let limit = Infinity;
    instrument.provisions.forEach(({ depth, steps }, i) => {
      if (depth <= limit) limit = Infinity;
      if (limit === Infinity && !isWhole && !contains(range, steps)) return;
      inside.add(textOf(steps));
      limit = Math.min(limit, depth);
      records.push(instrument.record + 1 + i);
    });
    for (const [target, comments] of instrument.targets)
      if (concerns(target)) records.push(...comments);
    return records;

    function concerns(target) {
      return isWhole || target.some(end => inside.has(textOf(end)) || contains(range, end))
        || (textOf(target[0]) !== textOf(target[1]) && range.some(end => contains(target, end)));
    }
  }

  // ---- What a value names: a list of ids is what it may be; null is nothing.

  const splits = value => {
    const words = value.trim().split(/\s+/);
    return words.map((_, i) => [words.slice(0, words.length - i).join(' '), words.slice(words.length - i).join(' ')]);
  };

  function pinpointOf(text) {
    const [, word = '', rest] = /^(?:([^\d\s(]+?)\.?\s+)?(.*)$/s.exec(text);
    const isKind = files.values.named.includes(word.toLowerCase());
    if (word && !isKind && !files.values.articles.includes(foldAll(word))) return null;
    const written = (isKind ? word + '-' : '') + rest.replace(/\s+/g, '').replace(/^(\d+\w*)[-–](\d+\w*)$/, '$1..$2');
    return rangeOf(written) ?? rangeOf(written.toLowerCase());
  }

  const namesShard = key => 'n' + lastUpTo(files.values.names, key);
  const nameIn = line => line.slice(0, line.lastIndexOf('='));
  const idsIn = line => line.slice(line.lastIndexOf('=') + 1).split(' ');
  const idsOf = key => linesOf(namesShard(key), key + '=').filter(line => nameIn(line) === key).flatMap(idsIn);

  function place(value, hasAll) {
    // An id, or a name, with what stands after the stroke.
    const [, before, , pinpoint] = /^([^/]+)(\/(.*))?$/s.exec(value.trim()) || [];
    const [name, ids] = before ? [before.toLowerCase(), idsOf(keyOf(before))] : ['', []];
    if (ids.includes(name) || (ids.length === 1 && pinpoint)) {
      const range = rangeOf(pinpoint ?? '') ?? rangeOf(pinpoint.toLowerCase());
      return range && (pinpoint === undefined || range[0].length) ? [[ids.includes(name) ? name : ids[0], range]] : null;
    }
    // A number alone is of the instrument that the library is about.
    const own = files.values.own && pinpointOf(value);
    if (own && own[0].length && !(own[0][0][0] === '' && isLetters(own[0][0][1]))) return [[files.values.own, own]];
    for (const [name, rest] of splits(value)) {
      const [ids, range] = [idsOf(keyOf(name)), rest ? pinpointOf(rest) : [[], []]];
      if (ids.length && range) return ids.length > 1 ? ids : [[ids[0], range]];
    }
    if (!hasAll) return null;
    const lines = files.values.names.flatMap((_, i) => files['n' + i].split('\n'));
    const found = [...new Set(named(lines.map(line => [line, nameIn(line)]), value).flatMap(([line]) => idsIn(line)))];
    return found.length > 1 ? found : found.length ? [[found[0], [[], []]]] : null;
  }

  // ---- All filters of the query.

  function wordsAfter(index) {
    if (items[index].isQuoted) return 0;
    let end = index + 1;
    while (end < items.length && end - index <= MOST_WORDS && !items[end].filter && !items[end].isPhrase) end++;
    const others = items.some((item, i) => !item.filter && (i < index || i >= end));
    return Math.max(0, end - index - 1 - (others ? 0 : 1));
  }

  function take(hasAll) {
    const [all, taken] = [{ expert: [], topic: [], in: [] }, new Set()];
    const left = [...items];
    for (let i = 0; i < items.length; i++) {
      const { filter } = items[i];
      if (!filter) continue;
      taken.add(i);
      let found;
      for (let words = wordsAfter(i); words >= 0 && !found; words--) {
        const value = items.slice(i, i + words + 1).map(item => item.text).join(' ');
        const answer = filter === 'in' ? place(value, hasAll) : named(files.values[filter], value);
        found = answer && answer.length === 1 ? [words, answer[0]] : null;
        problem = found ? undefined : [items[i].filter + ':' + value, (answer || []).map(each => (Array.isArray(each) ? each[0] : each))];
      }
      if (!found) return null;
      all[filter].push(found[1]);
      for (let j = 1; j <= found[0]; j++) taken.add(i + j);
      i += found[0];
    }
    const rest = left.filter((_, i) => !taken.has(i)).map(({ start, end }) => query.slice(start, end)).join(' ');
    return { all, rest };
  }

  const say = text => then({ total: 0, hits: [], problem: text });
  const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);

  function sayProblem([value, ids]) {
    const { unknown, either, or } = files.values;
    const filter = value.slice(0, value.indexOf(':') + 1);
    say(ids.length ? fill(either, value, ids.slice(0, 5).map(id => filter + id).join(or)) : fill(unknown, value));
  }

  if (!filters.length) {
    const words = () => search(query, () => true);
    return items.some(item => item.isPhrase) ? words() : load(['citations'], () => files.citations(
      query, words, then, limit, files, load, ascending, splits, keyOf, namesShard, idsOf, pinpointOf, shardOf, instrumentOf, normalised, textOf));
  }

  load(['values'], () => {
    const typo = filters.find(item => item.isTypo);
    if (typo) return say(fill(files.values.either, typo.filter + ':', typo.isTypo + ':'));
    const empty = filters.find(item => !item.text.trim());
    if (empty || filters.length > MOST_FILTERS) return sayProblem([(empty || filters[0]).filter + ':', []]);
    const values = filters.filter(item => item.filter === 'in').map(item => {
      const index = items.indexOf(item);
      return items.slice(index, index + wordsAfter(index) + 1).map(each => each.text).join(' ');
    });
    const keys = values.flatMap(value => splits(value).flatMap(([name]) => [name, name.split('/')[0]])).map(keyOf);
    load(keys.map(namesShard), () => {
      const taken = take(false);
      if (taken) return go(taken);
      if (!values.length) return sayProblem(problem);
      load(files.values.names.map((_, i) => 'n' + i), () => {
        const again = take(true);
        if (again) go(again);
        else sayProblem(problem);
      });
    });
  });

  function go({ all, rest }) {
    load(all.in.map(([id]) => shardOf(id)), () => {
      const valueOf = (pairs, key) => new Map(pairs).get(key);
      const sorts = [
        all.expert.map(([id]) => ascending(valueOf(files.values.said, id) || '')),
        all.topic.map(([id]) => ascending(valueOf(files.index.topics, valueOf(files.values.topics, id)) || '')),
        all.in.map(([id, range]) => recordsIn(id, range)),
      ].filter(sort => sort.length).map(sort => new Set(sort.flat()));
      if (!rest) return say(fill(files.values.alone, query));
      search(rest, record => sorts.every(sort => sort.has(record)));
    });
  }
});

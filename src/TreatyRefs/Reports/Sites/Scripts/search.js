// Search in a site: what `treatyrefs search` does, in the reader's browser. The library's own code is in the room Search; what is here does
// the same with the same numbers, and tests compare both. Files of the index are loaded as scripts, because a page that was opened from
// a disk may load nothing else. Lines that begin with two strokes, and spaces before lines, are left out of a site.
(function () {
  'use strict';

  // What was loaded, by name; each file of the index calls this.
  const files = {};
  const api = (globalThis.treatyRefs = (name, value) => (files[name] = value));

  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

  // What characters are: 0 separates words, 1 is of one, 2 is of a script without spaces, 3 is a mark.
  let sorts;
  // Of a character its script, its folded form; of a script the rules of its stems.
  let scripts, folds, stemming;
  let pairs, small, index;
  // By text: its record, which of its texts it is, its language, the place of its first word, how many words it has.
  let records, fields, languages, firsts, counts;
  // By record its first text; by topic what stands under it; the first records of files.
  let firstTexts, topics, chunks;
  let wordCount = 0;

  function load(names, then) {
    const open = [...new Set(names)].filter(name => !(name in files));
    let left = open.length;
    if (!left) then();
    open.forEach(name => api.load(name, () => { if (!--left) then(); }));
  }

  // Numbers in digits of five bits, the lowest first; the sixth says that more follow.
  function numbers(text) {
    const result = [];
    let [value, shift] = [0, 0];
    for (const c of text) {
      const digit = DIGITS.indexOf(c);
      value += (digit & 31) * 2 ** shift;
      shift += 5;
      if (digit < 32) {
        result.push(value);
        value = shift = 0;
      }
    }
    return result;
  }

  function ascending(text) {
    let sum = 0;
    return numbers(text).map(step => (sum += step));
  }

  // Of each character one of a few values, given as runs of equal ones.
  function perCharacter(text, kinds) {
    const result = new Uint8Array(65536);
    let at = 0;
    for (const run of numbers(text)) {
      const end = at + ((run / kinds) | 0);
      result.fill(run % kinds, at, end);
      at = end;
    }
    return result;
  }

  // How many elements are not greater than a value.
  function countUpTo(sorted, value) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  const lastUpTo = (sorted, value) => Math.max(0, countUpTo(sorted, value) - 1);

  function prepare() {
    if (index) return;
    const tables = files.tables;
    const folded = tables.folded.split(' ');
    sorts = perCharacter(tables.sorts, 4);
    scripts = perCharacter(tables.scripts, 8);
    pairs = ascending(tables.pairs);
    folds = new Map(tables.folds.split('').map((c, i) => [c, folded[i]]));
    small = tables.small.split(' ');
    stemming = tables.stemming;
    index = files.index;
    [records, fields, languages, firsts, counts, firstTexts] = [[], [], [], [], [], new Map()];
    const texts = numbers(index.texts);
    let [record, place] = [0, 0];
    for (let i = 0; i < texts.length; i += 3) {
      record += texts[i];
      if (!firstTexts.has(record)) firstTexts.set(record, records.length);
      records.push(record);
      fields.push(texts[i + 1] % 16);
      languages.push(index.languages[texts[i + 1] >> 4]);
      firsts.push(place);
      counts.push(texts[i + 2]);
      wordCount += texts[i + 2];
      place += texts[i + 2] + 1;
    }
    chunks = ascending(index.chunks);
    topics = new Map(index.topics.map(([topic, under]) => [topic, ascending(under)]));
  }

  function sortAt(text, i) {
    const c = text.charCodeAt(i);
    if (c < 0xd800 || c > 0xdfff) return sorts[c];
    const pair = text.codePointAt(c < 0xdc00 ? i : i - 1);
    return pair > 65535 && lastUpTo(pairs, pair) % 2 * 2;
  }

  function wordsOf(text) {
    const words = [];
    for (let i = 0, sort; ; ) {
      while (i < text.length && (sort = sortAt(text, i)) % 3 === 0) i++;
      if (i >= text.length) return words;
      const start = i;
      while (i < text.length && (sortAt(text, i) === sort || sortAt(text, i) > 2)) i++;
      words.push([start, i, sort > 1]);
    }
  }

  function fold(word) {
    let folded = '';
    for (let i = 0; i < word.length && i < 64; i++) folded += folds.get(word[i]) ?? word[i];
    return folded;
  }

  function stem(word) {
    for (const rules of (word && stemming[scripts[word.charCodeAt(0)]]) || []) word = stemBy(rules, word);
    return word;
  }

  // As the class Stemmer does it, whose words are used here.
  function stemBy([shortest, alphabet, whole, vowels, halfVowels, endsAfterVowel, steps], word) {
    const letters = word.split('');
    if (word.length < shortest || (alphabet && letters.some(c => !alphabet.includes(c)))) return word;
    const same = whole.find(each => word.startsWith(each));
    if (same) return same;
    const head = endsAfterVowel ? letters.findIndex(c => vowels.includes(c)) + 1 : 0;
    return endsAfterVowel && !head ? word : take(steps, word);

    function take(steps, rest) {
      for (const step of steps) {
        const taken = takeOne(step, rest);
        rest = take(step[taken === null ? 2 : 1], taken ?? rest);
      }
      return rest;
    }

    function takeOne([endings, , , atBeginning, needsVowel, gets, notAfterShort], rest) {
      for (const [written, taken, instead, least, after, notAfter] of endings)
        for (const ending of written) {
          const [length, start] = [taken ?? ending.length, rest.length - ending.length];
          if (atBeginning) {
            if (start >= least && rest.startsWith(ending)) return instead + rest.slice(length);
            continue;
          }
          const before = start > head && rest[start - 1];
          if (start < head + least || !rest.endsWith(ending)
            || (after && !(before && after.includes(before))) || (notAfter && (!before || notAfter.includes(before)))) continue;
          const left = rest.slice(0, rest.length - length);
          const n = left.length;
          const isVowel = i => vowels.includes(left[i]);
          const isShort = gets && (n === 2 || n === 3) && !isVowel(n - 1)
            && !notAfterShort.includes(left[n - 1]) && isVowel(n - 2) && (n === 2 || !isVowel(0));
          return !length || (needsVowel && !left.split('').some(c => (vowels + halfVowels).includes(c))) || (gets && n < 3 && !isShort)
            ? null
            : left + (isShort ? gets : '') + instead;
        }
      return null;
    }
  }

  function withoutParticle(run) {
    const found = files.tables.particles.find(([particle, written]) =>
      run.length - particle.length >= 2 && run.endsWith(particle)
      && run.split('').every(c => written.includes(scripts[c.charCodeAt(0)])));
    return found ? run.slice(0, -found[0].length) : run;
  }

  // What must stand at the places of a match. A slot is a stem, or what words begin with.
  function slotsOf(text, isPhrase) {
    return wordsOf(text).flatMap(([start, end, isRun]) => {
      const word = text.slice(start, end);
      if (!isRun) {
        const folded = fold(word);
        return [{ stem: stem(folded), folded }];
      }
      const run = isPhrase ? word : withoutParticle(word);
      if (run.length === 1) return [{ prefix: run, folded: run }];
      return [...[...Array(run.length - 1).keys()].map(i => ({ stem: run.substr(i, 2), folded: run.substr(i, 2) })), null];
    });
  }

  // Words that touch are looked for together: the pieces of a number with its counter.
  function unitsOf(query) {
    const units = [];
    const isQuote = i => files.tables.quotes.includes(query[i]);
    function add(slots) {
      if (slots.length) {
        const key = slots.map(slot => slot && slot.folded).join(' ');
        const isSmall = slots.length === 1 && small.includes(slots[0].folded);
        if (!units.some(unit => unit.key === key)) units.push({ slots, key, places: slots.length, needed: !isSmall });
      }
    }
    function addWords(text) {
      const spans = [];
      for (const [start, end] of wordsOf(text)) {
        const last = spans.at(-1);
        if (last && last[1] === start) last[1] = end;
        else spans.push([start, end]);
      }
      spans.forEach(([start, end]) => add(slotsOf(text.slice(start, end))));
    }
    for (let i = 0, end; i < query.length; i = end) {
      for (end = i + 1; end < query.length && !isQuote(end); ) end++;
      if (!isQuote(i)) addWords(query.slice(i, end));
      else if (end === query.length) addWords(query.slice(i + 1));
      else add(slotsOf(query.slice(i + 1, end++), true));
    }
    if (!units.some(unit => unit.needed)) units.forEach(unit => (unit.needed = true));
    return units;
  }

  // The files that may have the words of a slot.
  function shardsOf({ stem, prefix }) {
    const first = lastUpTo(index.shards, stem ?? prefix);
    const names = ['w' + first];
    for (let i = first + 1; prefix && i < index.shards.length && index.shards[i].startsWith(prefix); i++) names.push('w' + i);
    return names.slice(0, 12);
  }

  // Each place doubled, and one more where the word stands as it was asked for.
  function placesOf(slot) {
    const places = [];
    for (const name of shardsOf(slot)) {
      for (const line of (files[name] || '').split('\n')) {
        const [stem, ...forms] = line.split(' ');
        for (let i = 0; i < forms.length; i += 2) {
          const form = forms[i] || stem;
          if (slot.prefix ? form.startsWith(slot.prefix) : stem === slot.stem)
            for (const place of ascending(forms[i + 1])) places.push(2 * place + (form === slot.folded));
        }
      }
    }
    return places.sort((a, b) => a - b);
  }

  function occurrencesOf(unit) {
    return unit.slots.slice(1).reduce((found, slot, i) => {
      if (!slot) return found;
      const second = placesOf(slot);
      let next = 0;
      return found.flatMap(first => {
        const wanted = (first >> 1) + i + 1;
        while (next < second.length && second[next] >> 1 < wanted) next++;
        return next < second.length && second[next] >> 1 === wanted ? [(first & ~1) | (first & second[next] & 1)] : [];
      });
    }, placesOf(unit.slots[0]));
  }

  const firstAt = (occurrences, place) => countUpTo(occurrences, 2 * place - 1);

  // How close: 0 next to each other, 1 within a few words, 2 in one text, 3 in one record, 4 in the name of a topic.
  const compare = (a, b) => a.level - b.level || b.score - a.score || a.record - b.record;

  function rank(units, passes) {
    const required = units.filter(unit => unit.needed);
    const small = units.filter(unit => !unit.needed).map(occurrencesOf);
    const all = required.map(occurrencesOf);
    const events = Float64Array.from(all.flatMap((places, unit) => places.map(p => (p >> 1) * 4096 + 2 * unit + (p & 1)))).sort();
    const placeOf = i => (events[i] / 4096) | 0;
    const unitOf = i => (events[i] % 4096) >> 1;
    const found = new Map();
    for (let i = 0, start; i < events.length; ) {
      const text = lastUpTo(firsts, placeOf(i));
      const end = firsts[text] + counts[text];
      for (start = i; i < events.length && placeOf(i) < end; ) i++;
      weigh(text, start, i);
    }
    const matches = [];
    for (const draft of found.values()) {
      draft.score = Math.round(draft.scores.reduce((sum, each) => sum + each) * 1e6) / 1e6;
      if (draft.scores.every(each => each)) matches.push(draft);
    }
    return [expanded(matches.sort(compare)), required, all];

    function weigh(text, start, end) {
      const record = records[text];
      // A topic counts for what stands under it.
      if (!passes(record) && !topics.has(record)) return;
      const draft = found.get(record) ?? { record, scores: required.map(() => 0) };
      found.set(record, draft);
      const frequencies = new Map();
      for (let i = start; i < end; i++) frequencies.set(unitOf(i), (frequencies.get(unitOf(i)) ?? 0) + (events[i] % 2 ? 1 : 0.8));
      const length = 0.25 + (0.75 * counts[text]) / Math.max(1, wordCount / records.length);
      for (const [unit, frequency] of frequencies) {
        const rarity = Math.log(1 + wordCount / all[unit].length);
        const weight = (rarity * index.weights[fields[text]] * frequency * 2.2) / (frequency + 1.2 * length);
        draft.scores[unit] = Math.max(draft.scores[unit], weight);
      }
      const [place, gap] = window(start, end, frequencies);
      const level = frequencies.size < required.length ? 3 : gap <= 0 ? 0 : gap <= 8 ? 1 : 2;
      // Most words first, then how close, then the reader's language, then what stands between them.
      const order = (2 * (level - 5 * frequencies.size) + languages[text][3]) * 2 ** 32 + gap;
      if (!(draft.order <= order)) Object.assign(draft, { text, place, level, order });
    }

    // The fewest neighbouring words that have every unit of this text, and how many of them are none of the query's.
    function window(start, end, frequencies) {
      const seen = required.map(() => 0);
      let [missing, left, best, place] = [frequencies.size, start, Infinity, placeOf(start)];
      for (let right = start; right < end; right++) {
        if (!seen[unitOf(right)]++) missing--;
        for (; !missing; left++) {
          const width = placeOf(right) + required[unitOf(right)].places - placeOf(left);
          if (width < best) [best, place] = [width, placeOf(left)];
          if (!--seen[unitOf(left)]) missing++;
        }
      }
      let gap = best;
      for (const unit of frequencies.keys()) gap -= required[unit].places;
      for (const places of small) gap -= firstAt(places, place + best) - firstAt(places, place);
      return [place, gap];
    }
  }

  // Puts in the place of topics what stands under them.
  function expanded(matches) {
    const found = new Set(matches.map(match => match.record));
    const under = [];
    for (const match of matches)
      for (const record of topics.get(match.record) ?? [])
        if (!found.has(record)) {
          found.add(record);
          under.push({ ...match, record, level: 4 });
        }
    return [...matches.filter(match => !topics.has(match.record)), ...under.sort(compare)];
  }

  const isLow = (text, i) => /[\udc00-\udfff]/.test(text[i]);

  // The part of a text around the matching words, and where these stand in it.
  function snippetOf(text, number, match, [, required, all]) {
    const first = firsts[number];
    const [starts, ends, hits] = [[], [], []];
    for (const [start, end, isRun] of wordsOf(text)) {
      for (let i = start; i < (isRun ? end : start + 1); i++) {
        starts.push(i);
        ends.push(isRun ? i + 1 : end);
      }
    }
    all.forEach((places, unit) => {
      for (let i = firstAt(places, first); i < places.length && places[i] >> 1 < first + counts[number]; i++) {
        const place = (places[i] >> 1) - first;
        hits.push([place, starts[place], ends[place + required[unit].places - 1]]);
      }
    });
    hits.sort((a, b) => a[0] - b[0] || a[2] - b[2]);
    const anchor = (hits.find(hit => hit[0] >= match.place - first) ?? hits[0])[1];
    let from = Math.max(0, Math.min(anchor - 80, text.length - 240));
    const before = from && text.slice(from, Math.min(from + 24, anchor)).search(/\s/);
    if (before >= 0 && from) from += before + 1;
    else if (isLow(text, from)) from--;
    let to = text.length;
    if (to - from > 240) {
      to = from + 240;
      const least = Math.max(to - 24, anchor + 1) + 1;
      const after = text.slice(least, to + 1).search(/\s\S*$/);
      if (after >= 0) to = least + after;
      else if (isLow(text, to)) to--;
    }
    const pieces = [from ? '… ' : ''];
    let at = from;
    for (const [, start, end] of hits) {
      if (end <= at || start >= to) continue;
      if (start >= at || pieces.length < 2) pieces.push(text.slice(Math.max(start, at), Math.min(end, to)), '');
      else pieces[pieces.length - 2] += text.slice(at, Math.min(end, to));
      if (start > at) pieces[pieces.length - 3] += text.slice(at, start);
      at = Math.min(end, to);
    }
    pieces[pieces.length - 1] += text.slice(at, to) + (to < text.length ? ' …' : '');
    return pieces.map(piece => piece.replace(/\s/g, ' '));
  }

  const chunkOf = record => 'r' + lastUpTo(chunks, record);
  const recordOf = number => files[chunkOf(number)][number - chunks[lastUpTo(chunks, number)]];

  function hitOf(match, ranking) {
    const shown = records[match.text];
    const [path, label, about, kind, note] = recordOf(match.record);
    const field = match.level === 4 ? 9 : fields[match.text];
    const text = recordOf(shown)[5][match.text - firstTexts.get(shown)];
    const [language, direction, inLanguage] = languages[match.text];
    return {
      path, label, kind, note, language, direction, field,
      about: field >> 1 === 1 ? '' : about,
      pieces: snippetOf(text, match.text, match, ranking),
      where: index.fieldNames[field] + (match.level === 4 ? ' ' + recordOf(shown)[1] : '') + inLanguage
        + (match.level === 3 ? index.otherTexts : '')
    };
  }

  // Gives what was found to a function; a last word that no text has is taken for the beginning of one. Filters and citations, which have
  // a colon or a number, are read by scripts of their own: these give the rest of the query and what its filters let through.
  api.find = (query, limit, then) => load(['tables', 'index', ...(/[:\d]/.test(query) ? ['filters'] : [])], () => {
    prepare();
    (files.filters || ((_, go) => go(query, () => 1)))(query, search, then, files, load, ascending, lastUpTo, limit);

    function search(query, passes) {
      const units = unitsOf(query);
      const last = units.at(-1)?.slots;
      ask(units, total => {
        if (total || !last || last.length > 1 || !last[0].stem || last[0].folded.length < 2) return;
        units[units.length - 1] = { slots: [{ prefix: last[0].folded, folded: last[0].folded }], places: 1, needed: true };
        ask(units, () => {});
        return true;
      });

      function ask(asked, elsewhere) {
        load(asked.flatMap(unit => unit.slots.flatMap(slot => (slot ? shardsOf(slot) : []))), () => {
          const ranking = rank(asked, passes);
          const matches = ranking[0].filter(match => passes(match.record));
          const shown = matches.slice(0, limit);
          if (!elsewhere(matches.length)) load(shown.flatMap(match => [chunkOf(match.record), chunkOf(records[match.text])]), () =>
            then({ total: matches.length, hits: shown.map(match => hitOf(match, ranking)) }));
        });
      }
    }
  });

  api.words = () => index;
})();

// A query that is a citation, "UN Charter art. 51" or "Article 51 of the UN Charter": what the class CitedRecord of the library does with
// what a reader of citations says. Loaded by a query that has a number and no filter; the functions are those of the script of filters.
treatyRefs('citations', (query, words, then, limit, files, load, ascending, splits, keyOf, namesShard, idsOf, pinpointOf, shardOf,
  instrumentOf, normalised, textOf) => {
  'use strict';
  // What was read already and goes on to its words begins with a space, which no box sends.
  if (query[0] === ' ' || !/\d/.test(query)) return words();

  load(['values'], () => {
    const readings = readingsOf(query.replace(/[,;]/g, ' ').trim());
    load(readings.map(([name]) => namesShard(keyOf(name))), () => {
      const found = readings.map(([name, range]) => [idsOf(keyOf(name)), range]).find(([ids]) => ids.length === 1);
      const own = found ? null : ownPlace();
      const [id, range] = found ? [found[0][0], found[1]] : own || [];
      if (!id || textOf(range[0]) !== textOf(range[1])) return words();
      load([shardOf(id)], () => show(id, range[0]));
    });
  });

  // A number alone, or after its word, is of the instrument that the library is about.
  function ownPlace() {
    const range = files.values.own && pinpointOf(query.trim());
    return range && range[0].length && /^\d/.test(range[0][0][1]) ? [files.values.own, range] : null;
  }

  // The name before the place, or after it behind small words: "51 of the UN Charter".
  function readingsOf(text) {
    const isSmall = word => files.tables.small.split(' ').includes(word.toLowerCase());
    const readings = [];
    for (const [first, second] of splits(text)) {
      if (!second) continue;
      const [after, before] = [pinpointOf(second), isSmall(first.split(' ').at(-1)) ? null : pinpointOf(first)];
      if (after && after[0].length) readings.push([first, after]);
      for (let name = second; before && before[0].length && name; ) {
        readings.push([name, before]);
        const [word, ...rest] = name.split(' ');
        name = isSmall(word) && rest.join(' ');
      }
    }
    return readings;
  }

  function show(id, steps) {
    const instrument = instrumentOf(id);
    const path = instrument && textOf(normalised(steps, instrument));
    const at = instrument ? instrument.provisions.findIndex(each => textOf(each.steps) === path) : -1;
    if (at < 0) return words();
    const record = instrument.record + 1 + at;
    const chunks = ascending(files.index.chunks);
    const chunk = chunks.filter(first => first <= record).length - 1;
    load(['r' + chunk], () => {
      const hit = hitOf(record, files['r' + chunk][record - chunks[chunk]]);
      treatyRefs.find(' ' + query, limit, found => {
        const others = found.hits.filter(other => other.path !== hit.path || other.label !== hit.label);
        const total = found.total + 1 - (found.hits.length - others.length);
        then({ total, hits: [hit, ...others].slice(0, limit) });
      });
    });
  }

  // The first of its texts, and before that one in the reader's language.
  function hitOf(record, [path, label, about, kind, note, texts]) {
    const sums = ascending(files.index.texts);
    const number = i => sums[i] - (sums[i - 1] || 0);
    const all = [];
    for (let [i, at] = [0, 0]; i < sums.length; i += 3) {
      at += number(i);
      if (at === record) all.push({ text: texts[all.length], field: number(i + 1) % 16, language: files.index.languages[number(i + 1) >> 4] });
    }
    const { text, field, language: [tag, direction, inLanguage] } =
      all.find(each => !each.language[3]) || all[0] || { text: '', field: 2, language: ['und', 'auto', ''] };
    const where = files.index.fieldNames[field] + inLanguage;
    return { path, label, kind, note, language: tag, direction, field, about: field >> 1 === 1 ? '' : about, pieces: [beginningOf(text)], where };
  }

  function beginningOf(text) {
    const line = text.replace(/\s/g, ' ');
    const space = line.lastIndexOf(' ', 240);
    const end = space > 0 ? space : /[\udc00-\udfff]/.test(line[240]) ? 239 : 240;
    return line.length > 240 ? line.slice(0, end) + ' …' : line;
  }
});

using System.Runtime.InteropServices;
using TreatyRefs.CrossReferences;
using TreatyRefs.Languages;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.Queries;
using TreatyRefs.References;
using TreatyRefs.Reports.Wording;
using TreatyRefs.Search;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Sites;

/// <summary>What the script of a site must know to read filters as <see cref="LibrarySearch"/> does: what experts, topics and instruments
/// are called, what each said or has under it, which provisions an instrument has and what comments are on.</summary>
/// <remarks>In small files that a query with a filter loads; one without loads none.</remarks>
internal sealed class SiteFilters(ITreatyLibrary library, SearchIndex index, FrameWords words)
{
    private const int MostOfShard = 24_000;
    private const int Characters = 0x10000;
    private const string Depths = "0123456789abcdefghijklmnopqrstuvwxyz";

    private readonly List<(string First, string Text)> _instruments = Shards(InstrumentLines(library, index));
    private readonly List<(string First, string Text)> _names = Shards(NameLines(library));

    /// <summary>All files, by name and what they hold.</summary>
    public IEnumerable<(string Name, Action<ScriptWriter> Write)> Files() =>
        [
            ("values", WriteValues),
            .. _instruments.Select((shard, i) => ("i" + FrameWords.Number(i), TextOf(shard.Text))),
            .. _names.Select((shard, i) => ("n" + FrameWords.Number(i), TextOf(shard.Text))),
        ];

    private static Action<ScriptWriter> TextOf(string text) => script => script.Text(text);

    // Lines in the order of what they begin with, in files of about one size.
    private static List<(string First, string Text)> Shards(IEnumerable<(string Key, string Line)> lines)
    {
        var shards = new List<(string First, string Text)>();
        foreach (var (key, line) in lines.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            if (shards is [.., var last] && last.Text.Length + line.Length < MostOfShard)
            {
                shards[^1] = (last.First, $"{last.Text}\n{line}");
            }
            else
            {
                shards.Add((key, line));
            }
        }

        return shards;
    }

    private static IEnumerable<(string Key, string Line)> NameLines(ITreatyLibrary library)
    {
        var lexicon = new InstrumentLexicon(library);
        return library
            .Instruments.SelectMany(instrument => InstrumentLexicon.NamesOf(instrument).Concat(instrument.LookupNames))
            .Select(NameTables.Key)
            .Where(key => key.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(key => (Key: key, Ids: lexicon.Find(key)))
            .Where(name => name.Ids.Count > 0)
            .Select(name => (name.Key, $"{name.Key}={string.Join(' ', name.Ids)}"));
    }

    // A line an instrument: its id, the number of its record, whether it letters its articles, its provisions with how deep each stands,
    // other ways to write them, and what comments are on, with the numbers of these.
    private static IEnumerable<(string Key, string Line)> InstrumentLines(ITreatyLibrary library, SearchIndex index)
    {
        var (records, targets) = (new Dictionary<InstrumentId, int>(), Targets(library, index));
        for (var record = 0; record < index.Records.Count; record++)
        {
            if (index.Records[record].Reference is { IsWhole: true } whole)
            {
                records.Add(whole.Instrument, record);
            }
        }

        foreach (var id in records.Keys.Union(targets.Keys))
        {
            var found = library.FindInstrument(id) is { } known && records.ContainsKey(id) ? InstrumentIndex.Of(known) : null;
            string[] parts =
            [
                id.ToString(),
                records.TryGetValue(id, out var own) ? ScriptWriter.Numbers([own]) : string.Empty,
                found?.Instrument.Numbering == NumberingStyle.Letter ? "1" : string.Empty,
                string.Join(',', found?.InOrder.Select(each => Depths[each.Path.Count] + each.Reference.Pinpoint.ToString()) ?? []),
                string.Join(',', found?.Aliases.Select(each => $"{each.Alias}={each.Own}") ?? []),
                string.Join(
                    ',',
                    targets
                        .GetValueOrDefault(id, [])
                        .OrderBy(each => each.Key)
                        .Select(each => $"{PinpointsOf(each.Key)}={ScriptWriter.Ascending(each.Value)}")
                ),
            ];
            yield return (parts[0], string.Join(' ', parts));
        }
    }

    private static Dictionary<InstrumentId, Dictionary<ReferenceRange, List<int>>> Targets(ITreatyLibrary library, SearchIndex index)
    {
        var targets = new Dictionary<InstrumentId, Dictionary<ReferenceRange, List<int>>>();
        for (var record = 0; record < index.Records.Count; record++)
        {
            foreach (
                var range in index.Records[record].Comment?.On.Select(on => CrossReferenceGraph.Normalised(library, on.To)).Distinct() ?? []
            )
            {
                ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(targets, range.Instrument, out _);
                (CollectionsMarshal.GetValueRefOrAddDefault(own ??= [], range, out _) ??= []).Add(record);
            }
        }

        return targets;
    }

    private static string PinpointsOf(ReferenceRange range) =>
        range.ToString() is var text && text.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0
            ? text[(slash + 1)..]
            : string.Empty;

    private static (string From, List<string> To) Folds()
    {
        var (from, to) = (new List<char>(), new List<string>());
        for (var i = 0; i < Characters; i++)
        {
            var c = (char)i;
            var folded = TextFolding.Fold($"a{c}b")[1..^1];
            if (!char.IsAsciiLetterUpper(c) && (folded.Length != 1 || folded[0] != c))
            {
                from.Add(c);
                to.Add(folded);
            }
        }

        return (string.Concat(from), to);
    }

    private void WriteValues(ScriptWriter script) =>
        script.Object(() =>
        {
            var (folds, folded) = Folds();
            script.Name("folds").Text(folds);
            script.Name("folded").Texts(folded);
            script.Name("leading").Texts(NameTables.LeadingWords);
            script.Name("articles").Texts(ArticleWords());
            script.Name("suffixes").Texts(LatinSuffix.Words);
            script.Name("kinds").Texts(ProvisionKinds.Keywords);
            script.Name("named").Texts(Keywords(ProvisionKinds.IsNamed));
            script.Name("single").Texts(Keywords(kind => kind == ProvisionKind.Preamble || kind.RestartsNumbering()));
            script.Name("own").Text(library.Info.DefaultInstrument?.ToString() ?? string.Empty);
            script.Name("instruments").Texts(_instruments.Select(shard => shard.First));
            script.Name("names").Texts(_names.Select(shard => shard.First));
            WritePeopleAndTopics(script);
            script.Name("unknown").Text(words[Word.FilterUnknown]);
            script.Name("either").Text(words[Word.TargetAmbiguous]);
            script.Name("or").Text(words[Word.OrBetween]);
            script.Name("alone").Text(words[Word.FilterAlone]);
        });

    private static IEnumerable<string> Keywords(Func<ProvisionKind, bool> isOne) =>
        Enum.GetValues<ProvisionKind>().Where(isOne).Select(kind => kind.Keyword());

    private static IEnumerable<string> ArticleWords() =>
        LanguageCatalogue
            .Current.Languages.SelectMany(language => language.Units)
            .Where(unit => unit.Kind == ProvisionKind.Article)
            .SelectMany(unit => unit.Words)
            .Select(TextFolding.Fold)
            .Distinct(StringComparer.Ordinal);

    private void WritePeopleAndTopics(ScriptWriter script)
    {
        var said = new Dictionary<ExpertId, List<int>>();
        var topics = new List<(TopicId Id, int Record)>();
        for (var record = 0; record < index.Records.Count; record++)
        {
            if (index.Records[record].Comment is { } comment)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(said, comment.By, out _) ??= []).Add(record);
            }
            else if (index.Records[record].Topic is { } topic)
            {
                topics.Add((topic.Id, record));
            }
        }

        script.Name("expert").List(library.Experts, expert => Write(script, expert.Id.ToString(), NameFinder.NamesOf(expert)));
        script.Name("topic").List(library.Topics, topic => Write(script, topic.Id.ToString(), NameFinder.NamesOf(topic)));
        script
            .Name("said")
            .List(
                said.OrderBy(each => each.Key.ToString(), StringComparer.Ordinal),
                each => script.Texts([each.Key.ToString(), ScriptWriter.Ascending(each.Value)])
            );
        script.Name("topics").List(topics, each => script.List(() => script.Text(each.Id.ToString()).Number(each.Record)));
    }

    private static void Write(ScriptWriter script, string id, IEnumerable<string> names) =>
        script.Texts([id, .. names.Select(TextFolding.Fold).Distinct(StringComparer.Ordinal)]);
}

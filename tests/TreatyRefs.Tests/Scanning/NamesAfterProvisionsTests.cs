using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Scanning;

/// <summary>Whatever name an instrument of the built-in library has, an article of it is found by that name.</summary>
public sealed class NamesAfterProvisionsTests
{
    // In languages whose names stand as they are after an article.
    private static readonly Dictionary<string, string> s_sentences = new()
    {
        ["en"] = "See Article 5 of the {0}.",
        ["fr"] = "Voir l'article 5 de la {0}.",
        ["es"] = "Véase el artículo 5 del {0}.",
        ["it"] = "Si veda l'articolo 5 del {0}.",
        ["pt"] = "Ver o artigo 5.º da {0}.",
        ["zh"] = "见《{0}》第五条。",
        ["ja"] = "{0}第5条を見よ。",
        ["ko"] = "{0} 제5조를 보라.",
        ["ar"] = "انظر المادة 5 من {0}.",
    };

    [Test]
    public void Those_that_are_not_found_are_known()
    {
        var scanner = new CitationScanner(Treaties.BuiltIn);
        var names =
            from instrument in Treaties.BuiltIn.Instruments.OfType<Treaty>()
            from version in Names(instrument)
            where s_sentences.ContainsKey(version.Language)
            group instrument.Id by (version.Language, version.Text) into name
            orderby name.Key.Language, name.Key.Text
            where !IsFound(scanner, s_sentences[name.Key.Language].Replace("{0}", name.Key.Text), name.ToHashSet())
            select $"{name.Key.Language}: {name.Key.Text} ({string.Join(", ", name)})";

        Approved.Matches("names-after-provisions.txt", string.Join('\n', names) + "\n");
    }

    private static IEnumerable<TextInLanguage> Names(Treaty treaty) => [.. treaty.Title.Versions, .. treaty.Names.Items];

    private static bool IsFound(CitationScanner scanner, string text, HashSet<InstrumentId> ids) =>
        scanner
            .Scan(text)
            .SelectMany(citation => citation.Targets)
            .Any(target =>
                target.Pinpoint == "5"
                && (target.Status == TargetStatus.Ambiguous || (target.Reference is { } found && ids.Contains(found.Instrument)))
            );
}

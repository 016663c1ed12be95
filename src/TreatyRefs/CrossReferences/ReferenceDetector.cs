using System.Collections.Concurrent;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning;

namespace TreatyRefs.CrossReferences;

/// <summary>Something that a text of the library cites.</summary>
/// <param name="From">The provision whose text it is, or what the comment is on.</param>
/// <param name="Target">What is cited, and whether it exists.</param>
/// <param name="Via">The comment that cites; <see langword="null"/> for the instrument itself.</param>
/// <param name="Evidence">The words.</param>
public sealed record DetectedCitation(ReferenceRange From, ScannedTarget Target, CommentId? Via, CrossReferenceEvidence Evidence);

/// <summary>Finds what the texts of a library cite: provisions in their official text, comments in what they say or quote.</summary>
/// <remarks>The editor's own words - summaries, subjects, notes - are never searched: a citation there is neither the instrument's nor
/// an expert's. A comment on nothing has no place to cite from. Time is linear in the texts. Stateless.</remarks>
internal static class ReferenceDetector
{
    /// <summary>As much text as is read in the time that it takes to bring threads together, in characters.</summary>
    private const long Short = 200_000;

    /// <summary>Everything that is cited, also what does not exist or cannot be told.</summary>
    /// <param name="library">The library.</param>
    /// <returns>Instruments by id with their provisions in document order, then commentary; within one text in text order.</returns>
    public static IEnumerable<DetectedCitation> Detect(ITreatyLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return Detect(library, LengthOfTexts(library) > Short);
    }

    /// <summary>The same, of several instruments and comments at once or of one after the other: what is found in one depends on no
    /// other.</summary>
    internal static IEnumerable<DetectedCitation> Detect(ITreatyLibrary library, bool isAtOnce)
    {
        var scanner = new Lazy<PlacedTextScanner>(() => new PlacedTextScanner(library));
        return Each(library.Instruments, instrument => InProvisions(library, scanner, instrument.Id), isAtOnce)
            .Concat(Each(library.Commentary, comment => InComment(scanner, comment), isAtOnce));
    }

    private static IEnumerable<DetectedCitation> Each<T>(IReadOnlyList<T> all, Func<T, IEnumerable<DetectedCitation>> detect, bool isAtOnce)
    {
        if (!isAtOnce)
        {
            return all.SelectMany(detect);
        }

        // Treaties are of very different length: whoever is done takes the next. Queries in parallel would do, but not in a native build.
        var found = new List<DetectedCitation>[all.Count];
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, all.Count), EnumerablePartitionerOptions.NoBuffering),
            i => found[i] = [.. detect(all[i])]
        );
        return found.SelectMany(each => each);
    }

    private static long LengthOfTexts(ITreatyLibrary library) =>
        library
            .Instruments.Where(instrument => !instrument.Provisions.IsEmpty)
            .SelectMany(instrument => library.ProvisionsOf(instrument.Id))
            .SelectMany(provision => provision.Provision.Text?.Versions ?? [])
            .Concat(library.Commentary.SelectMany(TextsOf).Select(text => text.Version))
            .Sum(version => (long)version.Text.Length);

    private static IEnumerable<DetectedCitation> InProvisions(
        ITreatyLibrary library,
        Lazy<PlacedTextScanner> scanner,
        InstrumentId instrument
    )
    {
        var series = new Dictionary<string, PlacedTextScanner.Series>(StringComparer.OrdinalIgnoreCase);
        foreach (var provision in library.ProvisionsOf(instrument))
        {
            foreach (var version in provision.Provision.Text?.Versions ?? [])
            {
                if (!series.TryGetValue(version.Language, out var texts))
                {
                    series.Add(version.Language, texts = scanner.Value.Begin(instrument));
                }

                foreach (var found in Targets(texts.Scan(provision, version.Text), version, "text"))
                {
                    yield return new DetectedCitation(provision.Reference, found.Target, null, found.Evidence);
                }
            }
        }
    }

    private static IEnumerable<DetectedCitation> InComment(Lazy<PlacedTextScanner> scanner, Commentary comment)
    {
        if (comment.On.IsEmpty)
        {
            yield break;
        }

        var about = comment.On.Select(target => target.To.Instrument).Distinct().ToList();
        foreach (var (field, version) in TextsOf(comment))
        {
            foreach (var found in Targets(scanner.Value.ScanRemark(version.Text, about.Count == 1 ? about[0] : null), version, field))
            {
                if (comment.On.Any(on => found.Target.Reference is { } to && to.Contains(on.To.First)))
                {
                    continue; // what it is on, it does not cite
                }

                foreach (var on in comment.On)
                {
                    yield return new DetectedCitation(on.To, found.Target, comment.Id, found.Evidence);
                }
            }
        }
    }

    private static IEnumerable<(string Field, TextInLanguage Version)> TextsOf(Commentary comment) =>
        (comment.Says?.Versions ?? [])
            .Select(version => ("says", version))
            .Concat((comment.Quote?.Versions ?? []).Select(version => ("quote", version)));

    private static IEnumerable<(ScannedTarget Target, CrossReferenceEvidence Evidence)> Targets(
        IReadOnlyList<ScannedCitation> citations,
        TextInLanguage version,
        string field
    ) =>
        citations.SelectMany(citation =>
            citation.Targets.Select(target =>
                (target, new CrossReferenceEvidence(citation.Text, (int)citation.Start, (int)citation.End, version.Language, field))
            )
        );
}

using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations;

/// <summary>Reads one whole citation as a person types it, and says which provision of which instrument it means.</summary>
/// <remarks>Reads the canonical notation, bare numbers, and words in English, French, Spanish, Russian, Chinese, Arabic and Korean,
/// with the instrument's id, a title, name or abbreviation before or after, or with none where the library has a default
/// instrument. Immutable and safe to share between threads. No input throws.</remarks>
public sealed class CitationParser
{
    /// <summary>The longest citation that is read, in UTF-16 code units.</summary>
    public const int MaxLength = 500;

    private static readonly char[] s_aroundNames = [' ', ',', '\u00A0', '"', '«', '»', '“', '”', '《', '》', '「', '」'];

    private readonly ITreatyLibrary _library;
    private readonly InstrumentLexicon _lexicon;

    /// <summary>A parser that knows the instruments of a library.</summary>
    /// <param name="library">The library.</param>
    public CitationParser(ITreatyLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        _lexicon = new InstrumentLexicon(library);
    }

    /// <summary>Reads a citation.</summary>
    /// <param name="citation">The citation and nothing else.</param>
    /// <returns>Where it points, or why that cannot be said.</returns>
    public CitationResult Parse(string citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var text = citation.Trim();
        if (text.Length is 0 or > MaxLength)
        {
            return Unreadable(text, 0, text.Length == 0 ? "an article number or the name of an instrument" : $"at most {MaxLength} characters");
        }

        return ReadNotation(text) ?? ReadPinpoint(text) ?? ReadWords(text);
    }

    // "preamble", "chapter-7", "annex-1/3": the notation of references, with the instrument left out.
    private CitationResult? ReadPinpoint(string text) =>
        NotationReader.ReadPinpoint(text).Value is { Steps: [{ Form: PinpointStepForm.Named }, ..] } pinpoint && _lexicon.Find(text).Count == 0
            ? Implied(text, pinpoint, pinpoint)
            : null;

    private CitationResult? ReadNotation(string text)
    {
        if (!text.Contains('/', StringComparison.Ordinal) || text.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!InstrumentId.IsSlug(text.AsSpan(0, slash)))
        {
            return null;
        }

        // What stands behind the slash may be typed less strictly: un-charter/39-51, npt/X, un-charter/art.51.
        var id = InstrumentId.Parse(text.AsSpan(0, slash), null);
        if (slash + 1 < text.Length && char.IsLetter(text[slash + 1]) && ReadProvision(text, slash + 1, id) is { } worded)
        {
            return worded;
        }

        var read = NotationReader.ReadRange(text);
        return read.Value is { } range
            ? Known(range)
            : ReadProvision(text, slash + 1, id) ?? new CitationResult(CitationOutcome.Unreadable, default, read.Problem, read.Position);
    }

    private CitationResult ReadWords(string text)
    {
        if (_lexicon.Find(text) is { Count: > 0 } whole && !char.IsAsciiDigit(text[0]))
        {
            return Named(text, whole, id => Known(new ProvisionReference(id)));
        }

        var scanner = new ProvisionScanner(text, 0);
        if (scanner.TryRead(out var first, out var last))
        {
            return ReadNameAfter(text, scanner.Position, first, last);
        }

        return ReadNameBefore(text, new Stop(scanner.Position, scanner.Expected));
    }

    private CitationResult ReadNameAfter(string text, int position, Pinpoint first, Pinpoint last)
    {
        var name = text[position..].TrimStart(' ', ',', '\u00A0');
        if (name.Length == 0)
        {
            return Implied(text, first, last);
        }

        foreach (var candidate in WithoutLinks(name))
        {
            if (_lexicon.Find(candidate) is { Count: > 0 } ids)
            {
                return Named(candidate, ids, id => Range(text, position, id, first, last));
            }
        }

        return char.IsLetter(name[0]) || name[0] is '(' or '"' or '«' or '《'
            ? ReadNameBefore(text, new Stop(position, null, WithoutLinks(name).MinBy(candidate => candidate.Length)))
            : ReadNameBefore(text, new Stop(position, "the end, or the name of an instrument"));
    }

    // Every place where a provision could begin behind a name; the first from which it runs to the end is the one.
    private CitationResult ReadNameBefore(string text, Stop stop)
    {
        CitationResult? failed = null;
        for (var i = 1; i < text.Length; i++)
        {
            if (!IsBoundary(text, i))
            {
                continue;
            }

            var scanner = new ProvisionScanner(text, i);
            var isRead = scanner.TryRead(out var first, out var last) && scanner.Position == text.Length;
            var name = text[..i].Trim(s_aroundNames);
            if (_lexicon.Find(name) is { Count: > 0 } ids)
            {
                if (isRead)
                {
                    return Named(name, ids, id => Range(text, i, id, first, last));
                }

                // A longer name may follow: "Treaty" is one, and so is "Treaty 1961".
                failed = Unreadable(text, scanner.Position, scanner.Position > i ? scanner.Expected : "an article number");
            }

            if (isRead && stop.Name is null && char.IsLetter(text[0]))
            {
                stop = stop with { Name = name };
            }
        }

        if (failed is not null)
        {
            return failed;
        }

        return stop.Name is { } unknown || (char.IsLetter(text[0]) && stop.Position == 0 && (unknown = text) is not null)
            ? Unknown(unknown)
            : Unreadable(text, stop.Position, stop.Expected ?? "the name of an instrument");
    }

    private CitationResult? ReadProvision(string text, int position, InstrumentId id)
    {
        var scanner = new ProvisionScanner(text, position);
        return scanner.TryRead(out var first, out var last) && scanner.Position == text.Length ? Range(text, position, id, first, last) : null;
    }

    private CitationResult Implied(string text, Pinpoint first, Pinpoint last) => _library.Info.DefaultInstrument is { } id
        ? Range(text, 0, id, first, last) with { IsImplied = true }
        : new CitationResult(CitationOutcome.Unreadable, default, $"\"{text}\": expected the name of an instrument, because this library has no default one", text.Length);

    private static CitationResult Named(string name, IReadOnlyList<InstrumentId> ids, Func<InstrumentId, CitationResult> read) => ids.Count == 1
        ? read(ids[0])
        : new CitationResult(CitationOutcome.Ambiguous, default, $"\"{name}\" may be {string.Join(" or ", ids)}", 0, ids.ToEquatableArray());

    private CitationResult Range(string text, int position, InstrumentId id, Pinpoint first, Pinpoint last)
    {
        var from = _library.Normalise(new ProvisionReference(id, first));
        var to = _library.Normalise(new ProvisionReference(id, last));
        if (from == to)
        {
            return Known(from);
        }

        return ReferenceRange.ProblemWith(from, to) is { } problem
            ? new CitationResult(CitationOutcome.Unreadable, default, $"\"{text}\": {problem}", position)
            : Known(ReferenceRange.Create(from, to));
    }

    private CitationResult Known(ReferenceRange range)
    {
        if (_library.FindInstrument(range.Instrument) is null)
        {
            // Any resolution of the Security Council has an id, so that one is not a misspelling of another.
            return range.Instrument.ToString().StartsWith("unsc-res-", StringComparison.Ordinal)
                ? new CitationResult(CitationOutcome.UnknownInstrument, default, $"{range.Instrument} is not described in this library")
                : Unknown(range.Instrument.ToString());
        }

        return new CitationResult(CitationOutcome.Read, range.IsSingle ? _library.Normalise(range.First) : range);
    }

    private CitationResult Unknown(string name) => new(
        CitationOutcome.UnknownInstrument, default, $"this library has no instrument \"{name}\"", 0, _lexicon.Near(name).ToEquatableArray());

    private static CitationResult Unreadable(string text, int position, string expected) => new(
        CitationOutcome.Unreadable,
        default,
        string.Create(CultureInfo.InvariantCulture, $"\"{(text.Length <= 80 ? text : text[..77] + "...")}\": expected {expected} at column {position + 1}"),
        position);

    private static IEnumerable<string> WithoutLinks(string name)
    {
        yield return name;
        foreach (var link in CitationLanguage.All.SelectMany(language => language.Links))
        {
            if (name.StartsWith(link, StringComparison.OrdinalIgnoreCase) && name.Length > link.Length && (!char.IsLetter(name[link.Length]) || link[0] > '\u2E80'))
            {
                yield return name[link.Length..].TrimStart(' ', '\'', '’', '\u00A0');
            }
        }
    }

    // Between letters and digits of one word there is none; in scripts without spaces there is one before every sign.
    private static bool IsBoundary(string text, int index) => !char.IsWhiteSpace(text[index]) && text[index] != ','
        && (char.IsWhiteSpace(text[index - 1]) || text[index - 1] is ',' or ')' or '》' or '」' || text[index] > '\u2E80');

    /// <summary>Where reading stopped, and what was expected or which name was not known there.</summary>
    private readonly record struct Stop(int Position, string? Expected, string? Name = null);
}

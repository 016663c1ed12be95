using System.Globalization;
using TreatyRefs.Citations.Grammar;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations;

/// <summary>Reads one whole citation as a person types it, and says which provisions of which instrument it means.</summary>
/// <remarks>Reads the canonical notation, bare numbers, and words in eleven languages: articles first or paragraphs first, lists and
/// ranges; with the instrument's id, a title, name or abbreviation, or its year and kind before or after, or with none where the
/// library has a default instrument; and resolutions of the Security Council and the General Assembly.
/// Immutable and safe to share between threads. No input throws.</remarks>
public sealed class CitationParser
{
    /// <summary>The longest citation that is read, in UTF-16 code units.</summary>
    public const int MaxLength = 500;

    private readonly ITreatyLibrary _library;
    private readonly Lazy<InstrumentLexicon> _lexicon;

    /// <summary>A parser that knows the instruments of a library.</summary>
    /// <param name="library">The library; its names are looked at when the first citation gives one.</param>
    public CitationParser(ITreatyLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        _lexicon = new Lazy<InstrumentLexicon>(() => new InstrumentLexicon(library));
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

        return AkomaNtosoIri.IsIri(text) ? ReadIri(text) : ReadPinpoint(text) ?? ReadNotation(text) ?? ReadBare(text) ?? ReadWords(text);
    }

    /// <summary>Whether a citation can be read without knowing the name of any instrument: <c>4</c>, <c>ст. 4(2)</c>.</summary>
    /// <param name="citation">The citation.</param>
    /// <returns><see langword="true"/> if it is provisions and nothing else, beginning with a digit or a word for a provision.</returns>
    public static bool NamesNoInstrument(string citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var text = citation.Trim();
        var phrase = new PhraseReader(text);
        return text.Length is > 0 and <= MaxLength && phrase.TryRead(0, mayBeBare: char.IsDigit(text[0]), out _) && phrase.Position == text.Length;
    }

    private CitationResult ReadIri(string text) => AkomaNtosoIri.Read(_library, text) is { } range
        ? Known([range])
        : new CitationResult(CitationOutcome.UnknownInstrument, Problem: $"this library has nothing at \"{text}\"");

    private CitationResult? ReadNotation(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 && InstrumentId.TryParse(text, null, out var resolution) && IsResolution(resolution))
        {
            return Known([new ProvisionReference(resolution)]);
        }

        if (slash <= 0 || text.Contains(' ', StringComparison.Ordinal) || !InstrumentId.TryParse(text.AsSpan(0, slash), null, out var id))
        {
            return null;
        }

        // What stands behind the slash may be typed less strictly: un-charter/39-51, npt/X, un-charter/art.51.
        var phrase = new PhraseReader(text);
        if (phrase.TryRead(slash + 1, mayBeBare: true, out var provisions) && phrase.Position == text.Length
            && (char.IsLetter(text[slash + 1]) || !NotationReader.ReadRange(text).TryGet(out _)))
        {
            return Resolved(text, id, provisions);
        }

        var read = NotationReader.ReadRange(text);
        return read.Value is { } range ? Known([range]) : new CitationResult(CitationOutcome.Unreadable, Problem: read.Problem, Position: read.Position);
    }

    // "preamble", "chapter-7", "annex-1/3": the notation of references, with the instrument left out.
    private CitationResult? ReadPinpoint(string text) =>
        NotationReader.ReadPinpoint(text).Value is { Steps: [{ Form: PinpointStepForm.Named }, ..] } pinpoint && _lexicon.Value.Find(text).Count == 0
            ? Implied(text, [new CitedProvision(pinpoint, pinpoint)])
            : null;

    // A bare number needs no names: nothing is built for it.
    private CitationResult? ReadBare(string text)
    {
        var phrase = new PhraseReader(text);
        return char.IsAsciiDigit(text[0]) && phrase.TryRead(0, mayBeBare: true, out var provisions) && phrase.Position == text.Length ? Implied(text, provisions) : null;
    }

    private CitationResult ReadWords(string text)
    {
        var start = SkipLinks(text, 0) is var first && first < text.Length ? first : 0;
        if (ReadCommon(text, start) is { } common)
        {
            return common;
        }

        if (TryReadInstrument(text, start, out var end, out var instruments))
        {
            return ReadProvisionAfter(text, end, instruments);
        }

        var phrase = new PhraseReader(text);
        if (phrase.TryRead(start, mayBeBare: true, out var provisions))
        {
            return ReadInstrumentAfter(text, phrase.Position, provisions);
        }

        var expected = phrase.Expected;
        return phrase.Position > start ? Unreadable(text, phrase.Position, expected)
            : char.IsLetter(text[start]) ? Unknown(InstrumentId.TryParse(text, null, out _) ? text : NameBefore(text))
            : Unreadable(text, phrase.Position, expected);
    }

    // "Common Article 3", "Article 3 common to the Geneva Conventions": one provision in each of several instruments.
    private CitationResult? ReadCommon(string text, int start)
    {
        var lexer = new Lexer(text);
        var phrase = new PhraseReader(text);
        var isBefore = lexer.At(start).Can(WordRoles.Common);
        if (!phrase.TryRead(isBefore ? lexer.At(start).End : start, mayBeBare: false, out var provisions))
        {
            return null;
        }

        var after = lexer.At(phrase.Position);
        if (!isBefore && !after.Can(WordRoles.Common))
        {
            return null;
        }

        var named = SkipLinks(text, isBefore ? phrase.Position : after.End);
        var name = named >= text.Length ? "Geneva Conventions" : text[named..];
        var ids = _lexicon.Value.LongestAt(name, 0, out _);
        var results = ids.Select(id => Resolved(text, id, provisions)).ToList();
        return results.Count == 0 ? Unknown(name)
            : results.Find(result => result.Outcome != CitationOutcome.Read)
                ?? new CitationResult(CitationOutcome.Read, results.SelectMany(result => result.References).ToEquatableArray());
    }

    private CitationResult ReadProvisionAfter(string text, int position, Named named)
    {
        var start = SkipLinks(text, SkipNotes(text, position, named.Ids));
        if (start >= text.Length || SourceNote.IsAll(text.AsSpan(start)))
        {
            return For(named, id => Known([new ProvisionReference(id)]));
        }

        var phrase = new PhraseReader(text);
        if (!phrase.TryRead(start, mayBeBare: true, out var provisions))
        {
            return Unreadable(text, Math.Max(start, phrase.Position), phrase.Expected);
        }

        return IsAtEnd(text, SkipNotes(text, phrase.Position, named.Ids))
            ? For(named, id => Resolved(text, id, provisions))
            : Unreadable(text, phrase.Position, "the end of the citation");
    }

    private CitationResult ReadInstrumentAfter(string text, int position, IReadOnlyList<CitedProvision> provisions)
    {
        var start = SkipLinks(text, position);
        if (start >= text.Length)
        {
            return position >= text.TrimEnd('.', ' ').Length || SkipLinks(text, position) >= text.Length && !EndsInLink(text, position)
                ? Implied(text, provisions)
                : Unreadable(text, text.Length, "the name of an instrument");
        }

        if (TryReadInstrument(text, start, out var end, out var named) && IsAtEnd(text, SkipNotes(text, end, named.Ids)))
        {
            return For(named, id => Resolved(text, id, provisions));
        }

        return char.IsLetter(text[start]) ? Unknown(text[start..]) : Unreadable(text, start, "the end, or the name of an instrument");
    }

    private int SkipNotes(string text, int position, IReadOnlyList<InstrumentId> ids)
    {
        var notes = SourceNote.Skip(text, position);
        var resolution = StyledName.SkipResolution(_library, ids, text, notes);
        return resolution == notes ? notes : SourceNote.Skip(text, resolution);
    }

    // Behind what is meant may stand where it was published.
    private static bool IsAtEnd(string text, int position) => SkipLinks(text, position) is var rest && (rest >= text.Length || SourceNote.IsAll(text.AsSpan(rest)));

    private bool TryReadInstrument(string text, int position, out int end, out Named named)
    {
        if (ResolutionPhrase.TryRead(text, position, out end, out var resolutions, out var writtenYear))
        {
            var known = resolutions.Where(id => _library.FindInstrument(id) is not null).ToList();
            named = new Named(text[position..end], resolutions.Count > 1 && known.Count == 1 ? known : resolutions) { Year = writtenYear };
            return ReadNameAfterResolution(text, ref end, ref named);
        }

        var ids = StyledName.Read(_library, text, position, out end);
        ids = ids.Count > 0 ? ids : _lexicon.Value.LongestAt(text, position, out end);
        ids = ids.Count > 1 ? StyledName.Told(_library, ids, text[end..]) : ids;
        if (ids.Count == 0 && DesignationPhrase.TryRead(text, position, out end, out var year, out var designation))
        {
            ids = [.. DesignationPhrase.Candidates(_library, year, designation)];
        }

        named = new Named(ids.Count == 0 ? string.Empty : text[position..end].Trim(' ', '"', '“', '”', '«', '»', '《', '》'), ids);
        return ids.Count > 0;
    }

    // "G.A. Res. 217 (III) A, Universal Declaration of Human Rights": the declaration, not the resolution that it stands in.
    private bool ReadNameAfterResolution(string text, ref int end, ref Named named)
    {
        var comma = text.IndexOf(", ", end, StringComparison.Ordinal);
        if (comma >= 0 && comma - end <= 3 && _lexicon.Value.LongestAt(text, comma + 2, out var behind) is { Count: > 0 } ids)
        {
            var resolutions = named.Ids;
            var inside = ids.Where(id => resolutions.Any(resolution => StyledName.StandsIn(_library, id, resolution))).ToList();
            if (inside.Count > 0)
            {
                (end, named) = (behind, new Named(text[(comma + 2)..behind], inside));
            }
        }

        return true;
    }

    private CitationResult Implied(string text, IReadOnlyList<CitedProvision> provisions) => _library.Info.DefaultInstrument is { } id
        ? Resolved(text, id, provisions) with { IsImplied = true }
        : new CitationResult(CitationOutcome.Unreadable, Problem: $"\"{text}\": expected the name of an instrument, because this library has no default one", Position: text.Length);

    private CitationResult For(Named named, Func<InstrumentId, CitationResult> read)
    {
        if (named.Ids.Count != 1)
        {
            return new CitationResult(CitationOutcome.Ambiguous, Problem: $"\"{named.AsWritten}\" may be {string.Join(" or ", named.Ids)}", Candidates: named.Ids.ToEquatableArray());
        }

        var id = named.Ids[0];
        return ResolutionYear.Contradicts(_library, id, named.Year, out var year)
            ? new CitationResult(CitationOutcome.UnknownInstrument, Problem: $"\"{named.AsWritten}\": {id} is of {year}", Candidates: [id])
            : read(id);
    }

    private CitationResult Resolved(string text, InstrumentId id, IReadOnlyList<CitedProvision> provisions)
    {
        var ranges = new List<ReferenceRange>();
        foreach (var provision in provisions)
        {
            if (Outermost(id, provision.First) is not { } from || Outermost(id, provision.Last) is not { } to)
            {
                return Unreadable(text, text.Length, "the article that the paragraph is in");
            }

            var (first, last) = (_library.Normalise(from), _library.Normalise(to));
            if (first == last)
            {
                ranges.Add(first);
            }
            else if (ReferenceRange.ProblemWith(first, last) is { } problem)
            {
                return new CitationResult(CitationOutcome.Unreadable, Problem: $"\"{text}\": {problem}");
            }
            else
            {
                ranges.Add(ReferenceRange.Create(first, last));
            }
        }

        return Known(ranges);
    }

    // "paragraph 25 of resolution 2397": what is outermost in a resolution needs no article around it; in a treaty it does.
    private ProvisionReference? Outermost(InstrumentId id, Pinpoint pinpoint)
    {
        if (pinpoint.Steps is not [{ Form: PinpointStepForm.Inner }, ..])
        {
            return new ProvisionReference(id, pinpoint);
        }

        var whole = new ProvisionReference(id, pinpoint.WithOutermostMain());
        return IsResolution(id) || _library.FindProvision(whole)?.Path[0].Kind == ProvisionKind.Paragraph ? whole : null;
    }

    private bool IsResolution(InstrumentId id) => _library.FindInstrument(id) is Resolution || Styles.ResolutionSymbol.OfId(id) is not null;

    private CitationResult Known(List<ReferenceRange> ranges)
    {
        var id = ranges[0].Instrument;
        if (_library.FindInstrument(id) is null)
        {
            // Any resolution has an id, so that one is not a misspelling of another.
            return IsResolution(id)
                ? new CitationResult(CitationOutcome.UnknownInstrument, Problem: $"{id} is not described in this library")
                : Unknown(id.ToString());
        }

        var normalised = ranges.Select(range => range.IsSingle ? _library.Normalise(range.First) : range).ToEquatableArray();
        return new CitationResult(CitationOutcome.Read, normalised);
    }

    private CitationResult Unknown(string name) => new(
        CitationOutcome.UnknownInstrument, Problem: $"this library has no instrument \"{name}\"", Candidates: _lexicon.Value.Near(name).ToEquatableArray());

    // The name in "Foo Convention, art. 4" is what stands before the provision.
    private static string NameBefore(string text)
    {
        var lexer = new Lexer(text);
        for (var token = lexer.At(0); token.Kind != TokenKind.End; token = lexer.At(token.End))
        {
            var phrase = new PhraseReader(text);
            if (token.Start > 0 && (token.Kind is TokenKind.Placed or TokenKind.Number || token.Can(WordRoles.Unit))
                && phrase.TryRead(token.Start, mayBeBare: true, out _) && phrase.Position == text.Length)
            {
                return text[..token.Start].TrimEnd(' ', ',', '\u00A0');
            }
        }

        return text;
    }

    private static int SkipLinks(string text, int position)
    {
        var lexer = new Lexer(text);
        while (true)
        {
            while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] is ',' or '،' or '"' or '“' or '”' or '«' or '»' or '《' or '》' or '「' or '」' or '.' or '\'' or '’' or ')' or ']'))
            {
                position++;
            }

            if (text.AsSpan(position).StartsWith("s ", StringComparison.Ordinal) && position > 0 && text[position - 1] is '\'' or '’')
            {
                position++;
                continue;
            }

            if (position < text.Length && text[position] is '(' or '[' && position + 1 < text.Length && char.IsLetter(text[position + 1]))
            {
                position++;
                continue;
            }

            var token = lexer.At(position);
            if (token.Kind != TokenKind.Word || !token.Can(WordRoles.Link) || token.Can(WordRoles.Unit | WordRoles.Number))
            {
                return position;
            }

            position = token.End;
        }
    }

    // "Article 4 of" leaves something out.
    private static bool EndsInLink(string text, int position) => new Lexer(text).At(position) is var token && token.Kind == TokenKind.Word && token.Can(WordRoles.Link);

    private static CitationResult Unreadable(string text, int position, string expected) => new(
        CitationOutcome.Unreadable,
        Problem: string.Create(CultureInfo.InvariantCulture, $"\"{(text.Length <= 80 ? text : text[..77] + "...")}\": expected {expected} at column {position + 1}"),
        Position: position);

    /// <summary>What an instrument is called in a citation, and what that can mean.</summary>
    private readonly record struct Named(string AsWritten, IReadOnlyList<InstrumentId> Ids)
    {
        /// <summary>The year of a resolution, where the citation gives one.</summary>
        public int? Year { get; init; }
    }
}

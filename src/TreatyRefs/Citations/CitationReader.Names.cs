using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Citations;

/// <summary>Instruments by name, and the provisions before and after them.</summary>
internal sealed partial class CitationReader
{
    /// <summary>Whether nothing follows but where the instrument was published.</summary>
    public bool IsAtEnd(string text, int position) =>
        CitationWords.SkipLinks(text, position) is var rest && (rest >= text.Length || IsNote(text, rest));

    private Reading ReadProvisionAfter(string text, int start, int position, NamedInstrument named)
    {
        if (YearProblem(text, position, named) is { } problem)
        {
            return Failed(start, problem);
        }

        var instrument = named.Ids is [var id] ? _library.FindInstrument(id) : null;
        position = CitationWords.SkipYear(text, position, instrument);
        var at = CitationWords.SkipLinks(text, SkipNotes(text, position, named.Ids));
        if (at >= text.Length || (text[at] != '/' && IsNote(text, at)))
        {
            return Complete(text, start, text.Length, ReadingForm.InstrumentFirst, Targets.Of(text, named, []));
        }

        var phrase = new PhraseReader(text);
        at = text[at] == '/' ? at + 1 : at; // VCLT/31
        if (!phrase.TryRead(at, mayBeBare: true, out var provisions))
        {
            var expected = CitationTargets.Unreadable(text, Math.Max(at, phrase.Position), phrase.Expected);
            return WithoutProvision(text, start, position, named, expected);
        }

        Problem? unclear = null;
        var end = AfterProvision(text, phrase.Position, named.Ids, instrument);
        if (EndsInVolume(text, at, phrase.Position, out var before))
        {
            (provisions, end) = (before, text.Length);
        }
        else if (!IsAtEnd(text, end) && !CitationJoiner.Follows(text, end) && MayOwn(text, end))
        {
            unclear = CitationTargets.Unclear(text, CitationWords.SkipSpace(text, end));
            LeaveLast(text, at, phrase.Units, ref provisions, ref end);
        }

        return Complete(text, start, end, ReadingForm.InstrumentFirst, Targets.Of(text, named, provisions), unclear);
    }

    // "UN Charter art. 2 and art. 5 NATO": what stands last may belong to what follows.
    private static void LeaveLast(
        string text,
        int at,
        IReadOnlyList<CitedUnit> units,
        ref IReadOnlyList<CitedProvision> provisions,
        ref int end
    )
    {
        var last = units.LastOrDefault(unit => unit.HasWord && unit.Start > at);
        var shorter = new PhraseReader(text.AsSpan(0, last.Start));
        if (last.Start > at && shorter.TryRead(at, mayBeBare: true, out var fewer))
        {
            (provisions, end) = (fewer, shorter.Position);
        }
    }

    // What follows the instrument is no provision: another citation, or what nobody can read.
    private Reading WithoutProvision(string text, int start, int position, NamedInstrument named, Problem expected) =>
        CitationJoiner.Follows(text, position)
            ? Complete(
                text,
                start,
                position,
                ReadingForm.InstrumentFirst,
                Targets.Of(text, named, []),
                CitationJoiner.IsStrong(text, position) ? null : expected
            )
            : Failed(start, expected);

    // "UN Charter 51, 1 UNTS XVI": the last number is a volume.
    private bool EndsInVolume(string text, int at, int end, out IReadOnlyList<CitedProvision> before)
    {
        before = [];
        return SourceNote.BeginsWithSeries(text, end)
            && text.LastIndexOf(',', end - 1) is var comma
            && comma > at
            && new PhraseReader(text.AsSpan(0, comma)).TryRead(at, mayBeBare: true, out before)
            && IsAtEnd(text, comma);
    }

    private Reading ReadInstrumentAfter(
        string text,
        int start,
        int position,
        IReadOnlyList<CitedProvision> provisions,
        ProvisionReference? outer
    )
    {
        var at = CitationWords.SkipLinks(text, position);
        if (at >= text.Length)
        {
            return position >= text.TrimEnd('.', ' ').Length || !CitationWords.EndsInLink(text, position)
                ? Implied(text, start, text.Length, provisions, outer)
                : Failed(start, CitationTargets.Unreadable(text, text.Length, "the name of an instrument"));
        }

        if (
            TryReadInstrument(text, at, out var end, out var named)
            && !(end < text.Length && text[end] == '/')
            && NamedLast(text, start, end, named, provisions) is { } reading
        )
        {
            return reading;
        }

        var otherwise = char.IsLetter(text[at])
            ? Targets.Unknown(text[at..])
            : CitationTargets.Unreadable(text, at, "the end, or the name of an instrument");
        return CitationJoiner.Follows(text, position)
            ? Implied(text, start, position, provisions, outer) with
            {
                Otherwise = CitationJoiner.IsStrong(text, position) ? null : otherwise,
            }
            : Failed(start, otherwise);
    }

    // Null where what follows the instrument is neither the end nor another citation.
    private Reading? NamedLast(string text, int start, int end, NamedInstrument named, IReadOnlyList<CitedProvision> provisions)
    {
        if (YearProblem(text, end, named) is { } problem)
        {
            return Failed(start, problem);
        }

        var instrument = named.Ids is [var id] ? _library.FindInstrument(id) : null;
        end = AfterProvision(text, AfterProvision(text, end, named.Ids, instrument), named.Ids, instrument);
        var isUnclear = !IsAtEnd(text, end) && !CitationJoiner.Follows(text, end);
        return isUnclear && !new PhraseReader(text).TryReadUnits(CitationWords.SkipLinks(text, end), mayBeBare: true)
            ? null
            : Complete(
                text,
                start,
                end,
                ReadingForm.InstrumentLast,
                Targets.Of(text, named, provisions),
                isUnclear ? CitationTargets.Unclear(text, CitationWords.SkipSpace(text, end)) : null
            );
    }

    private int SkipNotes(string text, int position, IReadOnlyList<InstrumentId> ids)
    {
        var notes = SourceNote.Skip(text, position);
        var resolution = StyledName.SkipResolution(_library, ids, text, notes);
        return resolution == notes ? notes : SourceNote.Skip(text, resolution);
    }

    // The instrument's own year, and where it was published; another year is no note.
    private int AfterProvision(string text, int position, IReadOnlyList<InstrumentId> ids, Model.Instrument? instrument)
    {
        var end = CitationWords.SkipYear(text, position, instrument);
        return CitationWords.BracketedYear(text, end, out _) is null ? SkipNotes(text, end, ids) : end;
    }

    // "G.A. Res. 217 (III) A, Universal Declaration of Human Rights": the declaration, not the resolution that it stands in.
    private NamedInstrument AfterResolution(string text, NamedInstrument named, ref int end)
    {
        var comma = text.IndexOf(", ", end, StringComparison.Ordinal);
        if (comma < 0 || comma - end > 3 || _lexicon.Value.LongestAt(new Tokens(text), comma + 2, out var after) is not { Count: > 0 } ids)
        {
            return named;
        }

        var inside = ids.Where(id => named.Ids.Any(resolution => StyledName.StandsIn(_library, id, resolution))).ToList();
        if (inside.Count == 0)
        {
            return named;
        }

        end = after;
        return new NamedInstrument(text[(comma + 2)..after], inside);
    }

    // What stands right after a provision, and may be what that belongs to: a name, or "of" something.
    private bool MayOwn(string text, int position) =>
        CitationWords.EndsInLink(text, position) || TryReadInstrument(text, CitationWords.SkipLinks(text, position), out _, out _);

    // "Refugee Convention (1967)" is of 1951: the one or the other is wrong.
    private Problem? YearProblem(string text, int position, NamedInstrument named) =>
        named.Ids is [var id]
        && named.Year is null
        && _library.FindInstrument(id) is { Date: { } date } instrument
        && CitationWords.BracketedYear(text, position, out var end) is { } year
        && !CitationWords.IsYearOf(instrument, year)
            ? CitationTargets.OfAnotherYear(
                text[CitationWords.SkipSpace(text, position - named.AsWritten.Length)..end].Trim(),
                id,
                date.Year
            )
            : null;

    private IReadOnlyList<InstrumentId> NamesAt(string text, int position, out int end)
    {
        var ids = _lexicon.Value.LongestAt(new Tokens(text), position, out end);
        if (!StyledName.MayBegin(text, position, end))
        {
            return ids;
        }

        var styled = StyledName.Read(_library, text, position, out var endOfStyled);
        end = styled.Count > 0 ? endOfStyled : end;
        return styled.Count > 0 ? styled : ids;
    }

    private bool TryReadInstrument(string text, int position, out int end, out NamedInstrument named)
    {
        if (ResolutionPhrase.Read(text, position) is { } read)
        {
            var known = read.Ids.Where(id => _library.Has(id)).ToList();
            end = read.End;
            named = new NamedInstrument(text[position..end], read.Ids.Count > 1 && known.Count == 1 ? known : read.Ids, read.Year);
            named = AfterResolution(text, named, ref end);
            return true;
        }

        var token = EndOfToken(text, position);
        if (InstrumentId.TryParse(text.AsSpan(position, token - position), null, out var resolution) && Targets.IsResolution(resolution))
        {
            (end, named) = (token, new NamedInstrument(text[position..token], [resolution]));
            return true;
        }

        var ids = NamesAt(text, position, out end);
        ids = ids.Count > 1 ? StyledName.Told(_library, ids, text[end..]) : ids;
        if (ids.Count == 0 && DesignationPhrase.TryRead(text, position, out end, out var year, out var designation))
        {
            ids = [.. DesignationPhrase.Candidates(_library, year, designation)];
        }

        if (ids.Count == 0 && DesignationPhrase.TryReadAlone(text, position, out end, out var word, out designation))
        {
            named = new NamedInstrument(word, [], Designation: designation);
            return true;
        }

        named = new NamedInstrument(
            ids.Count == 0 ? string.Empty : Punctuation.WithoutQuotations(text.AsSpan(position, end - position)).ToString(),
            ids
        );
        return ids.Count > 0;
    }

    // "A1P1", "P1-1": how lawyers write an article of a protocol, by a name of that protocol such as P1.
    private bool TryReadShorthand(
        string text,
        int position,
        out int end,
        out NamedInstrument named,
        out IReadOnlyList<CitedProvision> provisions
    )
    {
        (named, provisions) = (default, []);
        if (
            !ProtocolShorthand.TryRead(text, position, out end, out var protocol, out var article)
            || _lexicon.Value.Find(protocol) is not { Count: > 0 } ids
        )
        {
            return false;
        }

        var phrase = new PhraseReader(article);
        named = new NamedInstrument(text[position..end], ids);
        return phrase.TryRead(0, mayBeBare: true, out provisions) && phrase.Position == article.Length;
    }

    // "A1P1 ECHR": the convention that a protocol belongs to may follow it.
    private int AfterSameName(string text, int position, NamedInstrument named) =>
        named.Ids is [var id]
        && _library.FindInstrument(id) is { } protocol
        && _lexicon.Value.LongestAt(new Tokens(text), CitationWords.SkipLinks(text, position), out var end) is [var parent]
        && protocol.Relations.Any(relation => relation.To.First == new ProvisionReference(parent))
            ? end
            : position;

    // A name in the rest is no note, but a second citation.
    private bool IsNote(string text, int position) => SourceNote.IsAll(text.AsSpan(position)) && !HasName(text, position);

    private bool HasName(string text, int position)
    {
        for (var i = position; i < text.Length; i++)
        {
            if (
                char.IsLetter(text[i])
                && (i == 0 || !char.IsLetter(text[i - 1]))
                && _lexicon.Value.LongestAt(new Tokens(text), i, out _, isRunning: true).Count > 0
            )
            {
                return true;
            }
        }

        return false;
    }
}

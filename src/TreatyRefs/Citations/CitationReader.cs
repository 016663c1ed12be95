using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Citations;

/// <summary>Reads one citation from a place of what a person typed: no further than it can be read.</summary>
internal sealed partial class CitationReader
{
    private readonly ITreatyLibrary _library;
    private readonly Lazy<InstrumentLexicon> _lexicon;

    public CitationReader(ITreatyLibrary library)
    {
        _library = library;
        _lexicon = new Lazy<InstrumentLexicon>(() => new InstrumentLexicon(library));
        Targets = new CitationTargets(library, _lexicon);
    }

    /// <summary>What turns what was read into references.</summary>
    public CitationTargets Targets { get; }

    /// <summary>Reads the citation at a place of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the citation begins.</param>
    /// <param name="outer">What it belongs to if it names no instrument; <see langword="null"/> for the library's default one.</param>
    /// <returns>What it means and where it ends, or why it cannot be read.</returns>
    public Reading Read(string text, int start, ProvisionReference? outer) =>
        ReadNamed(text, start, outer) ?? ReadPath(text, start) ?? ReadBare(text, start, outer) ?? ReadWords(text, start, outer);

    // "preamble", "chapter-7", "annex-1/3": the notation of references, with the instrument left out.
    private Reading? ReadNamed(string text, int start, ProvisionReference? outer)
    {
        var end = EndOfToken(text, start);
        var isAlone = end == text.Length || CitationJoiner.IsStrong(text, end) || (outer is not null && CitationJoiner.Follows(text, end));
        return
            isAlone
            && NotationReader.ReadPinpoint(text.AsSpan(start, end - start)).TryGet(out var pinpoint)
            && pinpoint.Steps is [{ Form: PinpointStepForm.Named }, ..]
            && _lexicon.Value.Find(text[start..end]).Count == 0
            ? Implied(text, start, end, [new CitedProvision(pinpoint, pinpoint)], outer)
            : null;
    }

    private Reading? ReadPath(string text, int start)
    {
        var slash = text.IndexOf('/', start);
        if (slash <= start || !InstrumentId.TryParse(text.AsSpan(start, slash - start), null, out var id))
        {
            return null;
        }

        // What stands after the slash may be typed less strictly, and a list: un-charter/39-51, npt/X, un-charter/art.51,
        // un-charter/2(4) and 51.
        var end = EndOfToken(text, start);
        var read = NotationReader.ReadRange(text.AsSpan(start, end - start));
        var phrase = new PhraseReader(text);
        if (
            phrase.TryRead(slash + 1, mayBeBare: true, out var provisions)
            && (phrase.Position > end || (phrase.Position == end && (char.IsLetter(text[slash + 1]) || !read.TryGet(out _))))
        )
        {
            return Complete(
                text,
                start,
                phrase.Position,
                ReadingForm.Path,
                Targets.Of(text, new NamedInstrument(id.ToString(), [id]), provisions)
            );
        }

        var result = read.TryGet(out var range, out var problem)
            ? Targets.Known([range])
            : problem with
            {
                Position = start + problem.Position,
            };
        return Complete(text, start, end, ReadingForm.Path, result);
    }

    // A bare number needs no names: nothing is built for it.
    private Reading? ReadBare(string text, int start, ProvisionReference? outer)
    {
        var phrase = new PhraseReader(text);
        return
            char.IsAsciiDigit(text[start]) && phrase.TryRead(start, mayBeBare: true, out var provisions) && phrase.Position == text.Length
            ? Implied(text, start, text.Length, provisions, outer)
            : null;
    }

    private Reading ReadWords(string text, int start, ProvisionReference? outer)
    {
        var at = CitationWords.SkipLinks(text, start) is var first && first < text.Length ? first : start;
        if (ReadCommon(text, at) is { } common)
        {
            return common;
        }

        if (TryReadShorthand(text, at, out var end, out var named, out var provisions))
        {
            return Complete(text, at, AfterSameName(text, end, named), ReadingForm.InstrumentFirst, Targets.Of(text, named, provisions));
        }

        if (TryReadInstrument(text, at, out end, out named))
        {
            return ReadProvisionAfter(text, at, end, named);
        }

        var phrase = new PhraseReader(text);
        if (phrase.TryRead(at, mayBeBare: true, out provisions))
        {
            return ReadInstrumentAfter(text, at, phrase.Position, provisions, outer);
        }

        return Failed(
            at,
            phrase.Position > at ? CitationTargets.Unreadable(text, phrase.Position, phrase.Expected)
                : char.IsLetter(text[at])
                    ? Targets.Unknown(InstrumentId.TryParse(text, null, out _) ? text : CitationWords.NameBefore(text[at..]))
                : CitationTargets.Unreadable(text, phrase.Position, phrase.Expected)
        );
    }

    // "Common Article 3", "Article 3 common to the Geneva Conventions": one provision in each of several instruments.
    private Reading? ReadCommon(string text, int start)
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

        var position = CitationWords.SkipLinks(text, isBefore ? phrase.Position : after.End);
        var name = position >= text.Length ? "Geneva Conventions" : text[position..];
        var ids = _lexicon.Value.LongestAt(new Tokens(name), 0, out var length);
        var results = ids.Select(id => Targets.Of(text, new NamedInstrument(name, [id]), provisions)).ToList();
        var failed = ids.Count == 0 ? Targets.Unknown(name) : results.Find(result => !result.HasValue).Problem;
        return failed is not null
            ? Failed(start, failed)
            : new Reading(
                results[0].Value with
                {
                    References = [.. results.SelectMany(result => result.Value.References)],
                },
                start,
                Math.Min(text.Length, position + length),
                ReadingForm.InstrumentLast
            );
    }

    private static Reading Failed(int start, Problem problem) => new(problem, start, start, ReadingForm.Implied);

    private Reading Implied(string text, int start, int end, IReadOnlyList<CitedProvision> provisions, ProvisionReference? outer) =>
        Complete(
            text,
            start,
            end,
            ReadingForm.Implied,
            outer is { } known ? Targets.Under(text, known, provisions) : Targets.Implied(text, provisions)
        );

    private Reading Complete(string text, int start, int end, ReadingForm form, Answer<Citation> result, Problem? otherwise = null)
    {
        if (!result.TryGet(out var citation, out var problem))
        {
            return Failed(start, problem);
        }

        var last = citation.References[^1].First;
        end = form == ReadingForm.Implied ? end : CitationWords.SkipYear(text, end, _library.FindInstrument(last.Instrument));
        return new Reading(citation, start, end, form)
        {
            Base = last with { Pinpoint = NumberingBase(last.Pinpoint) },
            Otherwise = otherwise,
        };
    }

    // In an annex numbers start again, so that "annex-3/17 and 18" is all of that annex.
    private static Pinpoint NumberingBase(Pinpoint pinpoint) =>
        pinpoint.Article is { } article && article.Steps[0].Kind.RestartsNumbering() ? article.Parent : default;

    private static int EndOfToken(string text, int start)
    {
        while (start < text.Length && !char.IsWhiteSpace(text[start]) && text[start] is not (',' or ';' or '，' or '；' or '、'))
        {
            start++;
        }

        return start;
    }
}

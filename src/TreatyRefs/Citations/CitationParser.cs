using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Text;

namespace TreatyRefs.Citations;

/// <summary>Reads one citation as a person types it, and says which provisions of which instrument it means.</summary>
/// <remarks>Reads the canonical notation, bare numbers, and words in eleven languages: articles first or paragraphs first, lists and
/// ranges; with the instrument's id, a title, name or abbreviation, or its year and kind before or after, or with none where the
/// library has a default instrument; and resolutions of the Security Council and the General Assembly. Several citations joined by
/// "and", a comma or a semicolon are read one after the other; one without an instrument has that of the one before it. What follows and
/// cannot be read is in <see cref="Citation.Gaps"/>. Immutable and safe to share between threads. No input throws.</remarks>
internal sealed class CitationParser
{
    /// <summary>The longest citation that is read, in UTF-16 code units.</summary>
    public const int MaxLength = 500;

    private readonly CitationReader _reader;
    private readonly ITreatyLibrary _library;

    /// <summary>A parser that knows the instruments of a library.</summary>
    /// <param name="library">The library; its names are looked at when the first citation gives one.</param>
    public CitationParser(ITreatyLibrary library)
    {
        ArgumentNullException.ThrowIfNull(library);
        _library = library;
        _reader = new CitationReader(library);
    }

    /// <summary>Reads a citation to its end.</summary>
    /// <param name="citation">The citation and nothing else.</param>
    /// <returns>Where it points.</returns>
    /// <exception cref="ProblemException">It cannot be read, or not to its end, or its instrument is not known; the message says where
    /// and what was expected.</exception>
    public Citation Parse(string citation) => Whole(citation).Value;

    /// <summary>Reads a citation to its end, without throwing.</summary>
    /// <param name="citation">The citation and nothing else.</param>
    /// <param name="result">Where it points, without gaps; <see langword="null"/> where it was not read, or not to its end.</param>
    /// <param name="problem">Why it was not; <see langword="null"/> where it was.</param>
    /// <returns>Whether all of it was read.</returns>
    public bool TryParse(string citation, [NotNullWhen(true)] out Citation? result, [NotNullWhen(false)] out Problem? problem) =>
        Whole(citation).TryGet(out result, out problem);

    /// <summary>Reads a citation as far as that goes: for whoever answers what can be answered, and says what cannot.</summary>
    /// <param name="citation">The citation and nothing else.</param>
    /// <param name="result">Where it points; what follows and was not read is in its <see cref="Citation.Gaps"/>.</param>
    /// <param name="problem">Why nothing of it was read; <see langword="null"/> where something was.</param>
    /// <returns>Whether something of it was read.</returns>
    public bool TryRead(string citation, [NotNullWhen(true)] out Citation? result, [NotNullWhen(false)] out Problem? problem) =>
        Read(citation).TryGet(out result, out problem);

    /// <summary>Reads a citation as far as that goes.</summary>
    internal Answer<Citation> Read(string citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var text = PlainHyphens.Of(citation.Trim());
        return text.Length is 0 or > MaxLength
                ? CitationTargets.Unreadable(
                    text,
                    0,
                    text.Length == 0 ? "an article number or the name of an instrument" : $"at most {MaxLength} characters"
                )
            : AkomaNtosoIri.IsIri(text) ? ReadIri(text)
            : ReadAll(text);
    }

    private Answer<Citation> Whole(string citation) =>
        Read(citation) is var read && read.TryGet(out var result) && result.Gaps is [var first, ..]
            ? first with
            {
                Message = $"\"{citation.Trim()}\": {first.Message}",
                Others = [.. result.Gaps.Skip(1)],
            }
            : read;

    private Answer<Citation> ReadIri(string text) =>
        AkomaNtosoIri.Read(_library, text) is { } range
            ? _reader.Targets.Known([range])
            : new Problem(ProblemKind.NotFound, $"this library has nothing at \"{text}\"");

    // One citation after the other, for as long as they can be read.
    private Answer<Citation> ReadAll(string text)
    {
        List<Reading> read = [_reader.Read(text, 0, null)];
        while (read[^1].IsRead && !_reader.IsAtEnd(text, read[^1].End) && Next(text, read[^1]) is { } next)
        {
            read.Add(next);
        }

        var (first, last) = (read[0], read[^1]);
        if (!first.IsRead || _reader.IsAtEnd(text, last.End))
        {
            return first.IsRead ? Joined(read) : first.Result;
        }

        // What may mean something else, as it goes on in a way that is not understood, is not read at all.
        if (last.Otherwise is { } problem)
        {
            read.Remove(last);
            return read.Count == 0 ? problem : Joined(read) with { Gaps = [Unread(text, last.Start)] };
        }

        return Joined(read) with
        {
            Gaps = [Unread(text, last.End)],
        };
    }

    private static Citation Joined(List<Reading> read) =>
        read[0].Result.Value with
        {
            References = [.. read.SelectMany(reading => reading.Result.Value.References)],
            Years = [.. read.SelectMany(reading => reading.Result.Value.Years)],
        };

    private Reading? Next(string text, Reading last)
    {
        var start = CitationJoiner.Skip(text, last.End, out var isJoined);
        if (start >= text.Length || (EndsWithRoman(text, last.End) && IsRoman(text, start)))
        {
            return null;
        }

        var next = _reader.Read(text, start, isJoined ? last.Base : null);
        var isWhole = next.IsRead && next.Result.Value.References[0].First.IsWhole;

        // "art. 31 VCLT and UNCLOS": the article, or all of it?
        return !next.IsRead || !(next.IsOwn || (isJoined && last.Otherwise is null)) ? null
            : isWhole && (last.Form == ReadingForm.InstrumentLast || !isJoined) ? null
            : next;
    }

    // "AP I and II": the number is of another instrument, and of no article of this one.
    private static bool EndsWithRoman(string text, int end) =>
        text.AsSpan(0, end).LastIndexOfAnyExcept("IVX") is var before && before < end - 1 && before >= 0 && text[before] is ' ' or '\u00A0';

    private static bool IsRoman(string text, int start) =>
        text.AsSpan(start).IndexOfAnyExcept("IVX") is var length
        && (length < 0 || (length > 0 && !char.IsLetterOrDigit(text[start + length])));

    private static Problem Unread(string text, int end)
    {
        while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is ',' or ';'))
        {
            end++;
        }

        var problem = string.Create(CultureInfo.InvariantCulture, $"\"{text[end..]}\" at column {end + 1} was not read");
        return new Problem(ProblemKind.Unreadable, problem) { Position = end };
    }
}

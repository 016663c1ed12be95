using TreatyRefs.Grammar;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Scanning;

/// <summary>Instruments by name: titles, abbreviations, resolutions, year and kind.</summary>
internal ref partial struct PieceScanner
{
    private const int LongestAbbreviation = 12;

    /// <summary>A defined term, or a name.</summary>
    private readonly ReadResult? ReadByName(int position)
    {
        var term = _state.DefinedAt(_text, position, out var termEnd);
        var ids = _knowledge.Lexicon.LongestInText(_text, position, out var end);
        if (
            term is not null
            && termEnd >= end
            && !(DesignationPhrase.KeyOf(_text[position..termEnd]) is not null && IsAboutSomethingElse(termEnd))
        )
        {
            return new ReadResult(
                term with
                {
                    By = InstrumentBinding.DefinedTerm,
                    AsWritten = _text[position..termEnd].ToString(),
                },
                position,
                termEnd
            );
        }

        if (ids.Count > 0 && IsWrittenAsName(position, end) && !IsAboutSomethingElse(end))
        {
            ids = _state.Narrowed(ids);
            var isCollective = ids.Count > 1 && IsPlural(position, end);
            return new ReadResult(
                new Mention(InstrumentBinding.Name, ids, _text[position..end].ToString(), _knowledge.DesignationOf(ids[0]))
                {
                    IsCollective = isCollective,
                },
                position,
                end
            );
        }

        return null;
    }

    /// <summary>A defined term, a name, a resolution, or year and kind.</summary>
    private readonly ReadResult? ReadNamed(int position)
    {
        if (position >= _text.Length)
        {
            return null;
        }

        if (ReadByName(position) is { } named)
        {
            return named;
        }

        if (char.IsUpper(_text[position]) && VariantFrom(position) is { } variant)
        {
            return variant;
        }

        if (ResolutionPhrase.TryRead(_text, position, out var end, out var resolutions, out var year))
        {
            return new ReadResult(ResolutionOf(position, end, resolutions, year), position, end);
        }

        return ReadYear(position);
    }

    // "the Geneva Conventions on the Law of the Sea" are not those that are called so alone.
    private readonly bool IsAboutSomethingElse(int end) =>
        _lexer.At(end) is { Kind: TokenKind.Word, Entry: not null } about
        && about.Can(WordRoles.About)
        && about.Start <= end + 2
        && IsNameWord(_lexer.At(about.End))
        && char.IsLower(_text[about.Start]);

    // "the Geneva Conventions" are all that go by the name.
    private readonly bool IsPlural(int start, int end)
    {
        var word = start;
        while (word < end)
        {
            var length = NameWords.IsWordOfItsOwn(_text[word])
                ? Math.Max(1, Vocabulary.LongestAt(_text[word..end], out _))
                : WordEnd(word) - word;
            if (Vocabulary.Find(_text[word..(word + length)])?.LanguagesOf(WordRoles.Plural).IsEmpty == false)
            {
                return true;
            }

            word += Math.Max(1, length);
            while (word < end && !NameWords.IsInWord(_text[word]) && !NameWords.IsWordOfItsOwn(_text[word]))
            {
                word++;
            }
        }

        // Женевские конвенции: the adjective shows it where the noun has one form for both.
        return WordEndings.IsPluralAdjective(_text[start..WordEnd(start)]);
    }

    // Where the organ is not said, the one resolution of that number that the library has is meant. None is, where the year is
    // that of another one.
    private readonly Mention ResolutionOf(int start, int end, IReadOnlyList<InstrumentId> ids, int? year)
    {
        var library = _knowledge.Library;
        if (ids.Count > 1 && ids.Where(id => library.FindInstrument(id) is not null).ToList() is { Count: 1 } known)
        {
            ids = known;
        }

        var isContradictory = ids.Count == 1 && ResolutionYear.Contradicts(library, ids[0], year, out _);
        return new Mention(InstrumentBinding.Name, isContradictory ? [] : ids, _text[start..end].ToString(), "resolution")
        {
            IsContradictory = isContradictory,
        };
    }

    private readonly ReadResult? ReadYear(int position)
    {
        if (
            !DesignationPhrase.TryRead(_text, position, out var end, out var year, out var designation)
            || GoesOn(end)
            || HasNameBefore(position)
        )
        {
            return null;
        }

        var ids = Related(_state.Narrowed(_knowledge.Of(year, designation)));
        return new ReadResult(new Mention(InstrumentBinding.Name, ids, _text[position..end].ToString(), designation), position, end);
    }

    // "the Labour Organisation Convention of 1948" is not any convention of that year.
    private readonly bool HasNameBefore(int position) =>
        !char.IsDigit(_text[position])
        && WordBefore(position) is var word and >= 0
        && char.IsUpper(_text[word])
        && _lexer.At(word) is { Entry: null };

    // "the 1961 treaty" in a text about one that replaced it is that one.
    private readonly IReadOnlyList<InstrumentId> Related(IReadOnlyList<InstrumentId> ids)
    {
        if (ids.Count < 2)
        {
            return ids;
        }

        var related = new HashSet<InstrumentId>(_state.Named);
        foreach (var id in _state.Named)
        {
            Follow(id, related, 3);
        }

        var fitting = ids.Where(related.Contains).ToList();
        return fitting.Count == 1 ? fitting : ids;
    }

    private readonly void Follow(InstrumentId id, HashSet<InstrumentId> related, int depth)
    {
        foreach (var relation in _knowledge.Library.FindInstrument(id)?.Relations ?? [])
        {
            if (related.Add(relation.To.Instrument) && depth > 0)
            {
                Follow(relation.To.Instrument, related, depth - 1);
            }
        }
    }

    // Names stand with a capital, if their script has any; a long one may stand without.
    private readonly bool IsWrittenAsName(int start, int end) =>
        !char.IsLower(_text[start]) || (end - start >= 12 && _text[start..end].IndexOfAny(' ', '-', '’') > 0);

    // A name where one may begin: with its provisions after it, or alone.
    private int TryName(int start)
    {
        if (start < _done || (start > 0 && NameWords.IsInWord(_text[start - 1]) && !NameWords.IsWordOfItsOwn(_text[start])))
        {
            return 0;
        }

        return ReadByName(start) is { } named && (named.Mention.By == InstrumentBinding.Name || IsTermWritten(named)) ? Named(named) : 0;
    }

    // A term that was defined with a capital is the word itself without one; a preposition may be a term's first letter.
    private readonly bool IsTermWritten(ReadResult named) => !char.IsLower(_text[named.Start]);

    private int TryResolution(int start)
    {
        if (start < _done || !ResolutionPhrase.TryRead(_text, start, out var end, out var ids, out var year))
        {
            return 0;
        }

        return Resolutions(start, end, ids, year);
    }

    private int TryYear(int start) => start >= _done && ReadYear(start) is { } read && read.Mention.Ids.Count > 0 ? Named(read) : 0;

    private int TryQuotedName(int open)
    {
        if (open < _done || ReadNamed(open + 1) is not { } named)
        {
            return 0;
        }

        return Named(CloseQuote(named, Links.Quote) with { Start = open });
    }

    /// <summary>A name that was read: the provisions after it, if there are any, and else the whole instrument.</summary>
    private int Named(ReadResult named)
    {
        if (IsPartOfUnknown(named.Start))
        {
            _state.Mentioned(new Mention(InstrumentBinding.Name, [], null, "protocol"));
            _done = named.End;
            return named.End;
        }

        var start = SkipToProvisions(named.End);
        if (
            start < _text.Length
            && _lexer.At(start) is { Kind: TokenKind.Word } common
            && common.Can(WordRoles.Common)
            && TryCommonAt(named.Start, common.End, named.Mention) is var shared
            && shared > 0
        )
        {
            return shared;
        }

        var phrase = new PhraseReader(_text, _parts);
        if (start < _text.Length && phrase.TryReadUnits(start, MayBeBare(named, start)) && !IsHeadingAt(start))
        {
            var end = Provisions(phrase, named.Start, named.Mention);
            if (end > 0)
            {
                return end;
            }
        }

        _done = named.End;
        _state.Mentioned(named.Mention);
        EmitWhole(named);
        return named.End;
    }

    // "Protocol to the Convention" is not the Convention.
    private readonly bool IsPartOfUnknown(int start)
    {
        var word = WordBefore(start);
        var (hasTo, steps) = (false, 0);
        while (word >= 0 && steps++ < 3 && IsGap(_lexer.EndOfWord(word), WordAfter(word)))
        {
            var token = _lexer.At(word);
            if (token.Entry is null)
            {
                return false;
            }

            if (token.Can(WordRoles.Designation) && hasTo && char.IsUpper(_text[word]) && word >= _done)
            {
                return DesignationPhrase.KeyOf(_text[token.Start..token.End]) is "protocol";
            }

            if (!token.Can(WordRoles.Link))
            {
                return false;
            }

            hasTo = true;
            word = WordBefore(word);
        }

        return false;
    }

    private readonly int WordAfter(int word) => _lexer.At(_lexer.EndOfWord(word)).Start;

    // "VCLT 31(3)(c)", "ICCPR 14": a bare number only after an abbreviation.
    private readonly bool MayBeBare(ReadResult named, int start) =>
        named.End - named.Start <= 8
        && start == named.End + 1
        && _text[named.End] == ' '
        && _text[named.Start..named.End].IndexOf(' ') < 0
        && char.IsUpper(_text[named.End - 1])
        && char.IsDigit(_text[start])
        && !(start + 3 < _text.Length && char.IsDigit(_text[start + 3]));

    private readonly bool EndsNameAt(int position) =>
        _text[position] is '\'' or ':'
        || Punctuation.IsComma(_text[position])
        || Punctuation.IsListComma(_text[position])
        || Punctuation.OpensBracket(_text[position])
        || Punctuation.ClosesQuote(_text[position]);

    // What may stand between a name and its article: a comma, a colon, brackets, a possessive, "of" in languages that put the name first.
    private readonly int SkipToProvisions(int end)
    {
        var isLinked = false;
        var position = end;
        for (var i = 0; i < 4; i++)
        {
            while (position < _text.Length && _text[position] is ' ' or '\u00A0' or '\u200F' or '\u200E')
            {
                position++;
            }

            if (position >= _text.Length)
            {
                return position;
            }

            if (EndsNameAt(position))
            {
                isLinked = true;
                position++;
                position += LanguageTraits.PossessiveAt(_text[position..]);
                continue;
            }

            // "핵확산금지조약(NPT) 제10조"
            if (
                i == 1
                && Punctuation.OpensBracket(_text[position - 1])
                && char.IsAsciiLetterUpper(_text[position])
                && _text[position..Math.Min(_text.Length, position + LongestAbbreviation)].IndexOfAny(Punctuation.ClosingBrackets)
                    is var close
                        and > 1
                && _text[position..(position + close)].IndexOfAnyExceptInRange('A', 'Z') < 0
            )
            {
                position += close + 1;
                continue;
            }

            // "S/RES/2270 (2016), operative paragraph 12"
            if (
                isLinked
                && _lexer.At(position) is { Kind: TokenKind.Word, Entry: not null } word
                && word.Start == position
                && word.Can(WordRoles.ParagraphAdjective)
                && _lexer.At(word.End).Can(WordRoles.Unit)
            )
            {
                position = word.End;
                continue;
            }

            if (
                NameWords.IsWordOfItsOwn(_text[position])
                && _lexer.At(position) is { Entry: not null } joined
                && joined.Can(WordRoles.Link)
                && !joined.Can(WordRoles.Unit | WordRoles.This)
            )
            {
                isLinked = true;
                position = joined.End;
                continue;
            }

            break;
        }

        return position;
    }
}

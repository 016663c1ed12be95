using TreatyRefs.Citations.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Citations.Scanning;

/// <summary>What stands between a provision and its instrument.</summary>
[Flags]
internal enum Links
{
    /// <summary>Nothing but blanks.</summary>
    None = 0,

    /// <summary>A preposition or article.</summary>
    Word = 1,

    /// <summary>A word for "of".</summary>
    Of = 2,

    /// <summary>A comma.</summary>
    Comma = 4,

    /// <summary>A bracket that opens.</summary>
    Bracket = 8,

    /// <summary>A quotation mark that opens.</summary>
    Quote = 16,
}

/// <summary>Instruments: their names, and the words that point at one named before.</summary>
internal ref partial struct PieceScanner
{
    private const int LongestForeignName = 14;

    /// <summary>What was read of a mention, and where it ends.</summary>
    private readonly record struct ReadResult(Mention Mention, int Start, int End);

    private readonly int SkipLinks(int position, out Links links) => SkipLinks(position, out links, out _);

    // The article before a name ("the") belongs to what is written, and not to the citation's end of it.
    private readonly int SkipLinks(int position, out Links links, out int article)
    {
        links = Links.None;
        article = -1;
        for (var i = 0; i < 8; i++)
        {
            while (position < _text.Length && (_text[position] is ' ' or '\u00A0' or '\t' or '\'' or '’' or '\u200F' or '\u200E' || (_text[position] is '\n' or '\r' && !EndsParagraph(position))))
            {
                position++;
            }

            if (position >= _text.Length)
            {
                return position;
            }

            var mark = _text[position] switch
            {
                ',' or '，' or '،' => Links.Comma,
                '(' or '（' or '[' => Links.Bracket,
                '"' or '“' or '«' or '„' or '《' or '「' or '〈' or '『' or '‘' => Links.Quote,
                _ => Links.None,
            };
            if (mark != Links.None)
            {
                links |= mark;
                position++;
                continue;
            }

            var token = _lexer.At(position);
            if (token.Kind != TokenKind.Word || token.Entry is null || !token.Can(WordRoles.Link | WordRoles.Of)
                || token.Can(WordRoles.Unit | WordRoles.This | WordRoles.That | WordRoles.Designation | WordRoles.Law))
            {
                return position;
            }

            links |= token.Can(WordRoles.Of) ? Links.Of | Links.Word : Links.Word;
            article = token.Can(WordRoles.Of) ? -1 : token.Start;
            position = token.End;
        }

        return position;
    }

    /// <summary>Reads the instrument to which a provision belongs, behind it.</summary>
    private ReadResult? ReadMention(int position, Links links, int article, bool hasName)
    {
        if (hasName && (links & Links.Of) == 0)
        {
            return null;
        }

        if (ReadNamed(position) is { } named && (named.Mention.By == InstrumentBinding.Name || IsTermWritten(named)))
        {
            var isClose = links != Links.Comma || named.Mention.By == InstrumentBinding.Name;
            return isClose ? CloseQuote(WithArticle(named, article), links) : null;
        }

        if ((links & Links.Bracket) != 0)
        {
            return null;
        }

        // "the Constitution" is a law first, unless the text has named one that calls itself so.
        if (ReadPointing(position, links) is { } pointing && !(pointing.Mention.By == InstrumentBinding.None && pointing.Mention.Designation == "constitution"))
        {
            return WithArticle(pointing, article);
        }

        var mayBeForeign = (links & Links.Of) != 0 || (links & (Links.Comma | Links.Word)) == 0;
        return mayBeForeign && ReadForeign(position, (links & Links.Of) != 0) is { } foreign ? WithArticle(foreign, article) : null;
    }

    private readonly ReadResult WithArticle(ReadResult read, int article) =>
        article < 0 || !IsBlank(_lexer.EndOfWord(article), read.Start) ? read
            : read with { Mention = read.Mention with { AsWritten = _text[article..read.End].ToString() } };

    private readonly ReadResult CloseQuote(ReadResult read, Links links)
    {
        var end = read.End;
        if ((links & Links.Quote) != 0 && end < _text.Length && _text[end] is '"' or '”' or '»' or '“' or '》' or '」' or '〉' or '』' or '’')
        {
            end++;
        }

        return read with { End = end };
    }

    /// <summary>A defined term, or a name.</summary>
    private readonly ReadResult? ReadByName(int position)
    {
        if (position >= _text.Length)
        {
            return null;
        }

        var term = _state.DefinedAt(_text, position, out var termEnd);
        var ids = _knowledge.Lexicon.LongestInText(_text, position, out var end);
        if (term is not null && termEnd >= end && !(DesignationPhrase.KeyOf(_text[position..termEnd]) is not null && IsAboutSomethingElse(termEnd)))
        {
            return new ReadResult(term with { By = InstrumentBinding.DefinedTerm, AsWritten = _text[position..termEnd].ToString() }, position, termEnd);
        }

        if (ids.Count > 0 && IsWrittenAsName(position, end) && !IsAboutSomethingElse(end))
        {
            ids = _state.Narrowed(ids);
            var isCollective = ids.Count > 1 && IsPlural(position, end);
            return new ReadResult(new Mention(InstrumentBinding.Name, ids, _text[position..end].ToString(), _knowledge.DesignationOf(ids[0])) { IsCollective = isCollective }, position, end);
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

        if (ResolutionPhrase.TryRead(_text, position, out var end, out var resolutions))
        {
            return new ReadResult(new Mention(InstrumentBinding.Name, Known(resolutions), _text[position..end].ToString(), "resolution"), position, end);
        }

        return ReadYear(position);
    }

    // "the Geneva Conventions on the Law of the Sea" are not those that are called so alone.
    private readonly bool IsAboutSomethingElse(int end) =>
        _lexer.At(end) is { Kind: TokenKind.Word, Entry: not null } about && about.Can(WordRoles.About) && about.Start <= end + 2 && IsNameWord(_lexer.At(about.End)) && char.IsLower(_text[about.Start]);

    // "the Geneva Conventions" are all that go by the name.
    private readonly bool IsPlural(int start, int end)
    {
        var word = start;
        while (word < end)
        {
            var length = NameWords.IsWordOfItsOwn(_text[word]) ? Math.Max(1, Vocabulary.LongestAt(_text[word..end], out _)) : WordEnd(word) - word;
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
        var adjective = WordEnd(start);
        return _text[start] is >= '\u0400' and <= '\u04FF' && adjective - start > 3 && _text[(adjective - 2)..adjective] is "ие" or "их" or "ые" or "ых" or "ми";
    }

    // Where the organ is not said, the one resolution of that number that the library has is meant.
    private readonly IReadOnlyList<InstrumentId> Known(IReadOnlyList<InstrumentId> ids)
    {
        if (ids.Count < 2)
        {
            return ids;
        }

        var library = _knowledge.Library;
        var known = ids.Where(id => library.FindInstrument(id) is not null).ToList();
        return known.Count == 1 ? known : ids;
    }

    private readonly ReadResult? ReadYear(int position)
    {
        if (!DesignationPhrase.TryRead(_text, position, out var end, out var year, out var designation) || GoesOn(end) || HasNameBefore(position))
        {
            return null;
        }

        IReadOnlyList<InstrumentId> ids = [.. DesignationPhrase.Candidates(_knowledge.Library, year, designation)];
        ids = Related(_state.Narrowed(ids));
        return new ReadResult(new Mention(InstrumentBinding.Name, ids, _text[position..end].ToString(), designation), position, end);
    }

    // "the Labour Organisation Convention of 1948" is not any convention of that year.
    private readonly bool HasNameBefore(int position) =>
        !char.IsDigit(_text[position]) && WordBefore(position) is var word and >= 0 && char.IsUpper(_text[word]) && _lexer.At(word) is { Entry: null };

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

    /// <summary>"this Convention", "the present Charter", "that Treaty", "the said Protocol", "the new treaty", "the Convention".</summary>
    private readonly ReadResult? ReadPointing(int position, Links links)
    {
        var token = _lexer.At(position);
        var start = token.Start;
        var pointer = WordRoles.None;
        for (var i = 0; i < 3 && token.Entry is not null && token.Can(WordRoles.This | WordRoles.That | WordRoles.New) && !token.Can(WordRoles.Designation); i++)
        {
            pointer |= token.Can(WordRoles.New) ? WordRoles.New : token.Can(WordRoles.This) ? WordRoles.This : WordRoles.That;
            token = _lexer.At(token.End);
        }

        if (token.Entry is null || !token.Can(WordRoles.Designation))
        {
            return null;
        }

        var word = _text[token.Start..token.End];
        var isClose = links != Links.None || pointer != WordRoles.None || word[0] >= '\u0590' || (word[0] >= '\u0400' && char.IsUpper(word[0]));
        if (!isClose || DesignationPhrase.KeyOf(word) is not { } key || GoesOn(token.End))
        {
            return null;
        }

        var end = token.End;
        if (word[0] is >= '\u0590' and <= '\u06FF' && _lexer.At(end) is { Entry: not null } behind && behind.Can(WordRoles.That))
        {
            (pointer, end) = (pointer | WordRoles.That, behind.End);
        }

        return new ReadResult(Pointed(key, pointer, _text[start..end].ToString()), start, end);
    }

    private readonly Mention Pointed(string designation, WordRoles pointer, string written)
    {
        var isThat = (pointer & WordRoles.That) != 0;
        if ((pointer & WordRoles.New) != 0)
        {
            return Newest(designation) is { } newest ? newest with { AsWritten = written } : new Mention(InstrumentBinding.None, [], written, designation);
        }

        // "cette convention", "questo trattato": where the text is no treaty itself, these point back.
        var isThis = (pointer & WordRoles.This) != 0 && !isThat && !(_state.Subject is null && !_state.HasHeadings && _state.Last(designation) is not null);
        if (isThis && (designation == _state.SubjectDesignation || _state.SubjectDesignation.Length == 0 || _state.Last(designation) is null))
        {
            var own = designation == _state.SubjectDesignation || _state.SubjectDesignation.Length == 0 ? _state.Subject : null;
            return new Mention(InstrumentBinding.Self, own is { } subject ? [subject] : [], written, designation);
        }

        if (!isThat && !isThis && _state.Subject is { } about && designation == _state.SubjectDesignation)
        {
            return new Mention(InstrumentBinding.Context, [about], written, designation);
        }

        // One Chinese or Japanese word stands for conventions and covenants alike.
        var isBroad = designation is "treaty" or "agreement" || (isThat && NameWords.IsWordOfItsOwn(written[^1]) && NameWords.IsWordOfItsOwn(written[0]) && written[^1] < '\uAC00');
        var last = _state.Last(designation) ?? (isBroad && _state.Last() is { Designation: not ("resolution" or "law") } any ? any : null);
        return last is null
            ? new Mention(InstrumentBinding.None, [], written, designation)
            : last with { By = InstrumentBinding.BackReference, AsWritten = written };
    }

    // "the new treaty" is the latest of those that the text has named.
    private readonly Mention? Newest(string designation)
    {
        Instrument? newest = null;
        foreach (var id in _state.Named)
        {
            if (_knowledge.Library.FindInstrument(id) is { Date: not null } instrument and not Resolution && (designation == "treaty" || _knowledge.DesignationOf(id) == designation)
                && (newest is null || newest.Date!.Value.Year < instrument.Date!.Value.Year))
            {
                newest = instrument;
            }
        }

        return newest is null ? null : new Mention(InstrumentBinding.BackReference, [newest.Id], null, designation);
    }

    // "the Convention on Something", "the Protocol to Another" are names of their own, even where they are not known.
    private readonly bool GoesOn(int end)
    {
        var token = _lexer.At(end);
        if (token.Kind != TokenKind.Word || token.Entry is null || token.Start > end + 2)
        {
            return false;
        }

        return token.Can(WordRoles.About) || (token.Can(WordRoles.Of | WordRoles.Link) && !token.Can(WordRoles.This | WordRoles.That) && token.Start > end && IsNameWord(_lexer.At(token.End)));
    }

    private readonly bool IsNameWord(Token token)
    {
        while (token.Kind == TokenKind.Word && token.Entry is not null && token.Can(WordRoles.Link))
        {
            token = _lexer.At(token.End);
        }

        return token.Kind == TokenKind.Word && char.IsUpper(_text[token.Start]) && !token.Can(WordRoles.Unit);
    }

    /// <summary>A law or treaty that the library does not know: "the Polish Code on Family", "Уголовного кодекса", "the FCNL".</summary>
    private readonly ReadResult? ReadForeign(int position, bool hasOf)
    {
        var (end, hasNoun, words, capitals) = (position, false, 0, 0);
        var next = position;
        string designation = string.Empty;
        while (words < LongestForeignName)
        {
            var token = _lexer.At(next);
            if (token.Kind != TokenKind.Word || token.Start > next + 2 || (token.Start > next && _text[next] is '\n'))
            {
                break;
            }

            var isNoun = token.Entry is not null && token.Can(WordRoles.Law | WordRoles.Designation);
            var isCapital = char.IsUpper(_text[token.Start]);
            var isLittle = token.Entry is not null && token.Can(WordRoles.Link | WordRoles.And | WordRoles.Of | WordRoles.About);
            if (!isNoun && !isCapital && !(words > 0 && isLittle) && !(hasNoun && words < 5 && IsBehindNoun(token, end)))
            {
                break;
            }

            if (words == 0 && isLittle && !isNoun && !isCapital)
            {
                break;
            }

            words++;
            hasNoun |= isNoun;
            if (isNoun && designation.Length == 0)
            {
                designation = DesignationPhrase.KeyOf(_text[token.Start..token.End]) ?? "law";
            }

            capitals += isCapital && !isLittle ? 1 : 0;
            next = token.End;
            if (!isLittle || isNoun || isCapital)
            {
                end = token.End;
            }
        }

        var isAbbreviation = words >= 1 && end - position is >= 2 and <= 8 && _text[position..end].IndexOfAnyExceptInRange('A', 'Z') < 0;
        if (end == position || (!hasNoun && !isAbbreviation) || (!hasOf && !isAbbreviation && !(hasNoun && _text[position] >= '\u0400')))
        {
            return null;
        }

        return new ReadResult(new Mention(InstrumentBinding.Name, [], _text[position..end].ToString(), designation.Length == 0 ? "law" : designation), position, end);
    }

    // "code pénal", "code de procédure pénale", "قانون العقوبات": without capitals, what follows the noun or its "of" belongs to it.
    private readonly bool IsBehindNoun(Token token, int end)
    {
        if (_text[token.Start] is >= '\u0590' and <= '\u06FF')
        {
            return _text[token.Start..token.End].StartsWith("ال") && IsBlank(end, token.Start);
        }

        var isAfterOf = end < token.Start && _text[end..token.Start].Trim() is "de" or "du" or "della" or "del" or "di" or "do" or "da";
        return token.Entry is null && char.IsLower(_text[token.Start]) && (isAfterOf || (IsBlank(end, token.Start) && _text[token.Start..token.End] is "pénal" or "pénale" or "civil" or "civile" or "penal" or "penale" or "federal" or "fédérale"));
    }

    // A name where one may begin: with its provisions behind it, or alone.
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
        if (start < _done || !ResolutionPhrase.TryRead(_text, start, out var end, out var ids))
        {
            return 0;
        }

        return Resolutions(start, end, ids);
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

    /// <summary>A name that was read: the provisions behind it, if there are any, and else the whole instrument.</summary>
    private int Named(ReadResult named)
    {
        if (IsPartOfUnknown(named.Start))
        {
            _state.Mentioned(new Mention(InstrumentBinding.Name, [], null, "protocol"));
            _done = named.End;
            return named.End;
        }

        var start = SkipToProvisions(named.End, out var isLinked);
        if (start < _text.Length && _lexer.At(start) is { Kind: TokenKind.Word } common && common.Can(WordRoles.Common) && TryCommonAt(named.Start, common.End, named.Mention) is var shared && shared > 0)
        {
            return shared;
        }

        var phrase = new PhraseReader(_text, _parts);
        if (start < _text.Length && phrase.TryReadUnits(start, MayBeBare(named, start)) && (isLinked || _parts.Units.Count > 0) && !IsHeadingAt(start))
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
        while (word >= 0 && steps++ < 3 && IsBlank(_lexer.EndOfWord(word), WordAfter(word)))
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

    // "VCLT 31(3)(c)", "ICCPR 14": a bare number only behind an abbreviation.
    private readonly bool MayBeBare(ReadResult named, int start) =>
        named.End - named.Start <= 8 && start == named.End + 1 && _text[named.End] == ' ' && _text[named.Start..named.End].IndexOf(' ') < 0
            && char.IsUpper(_text[named.End - 1]) && char.IsDigit(_text[start]) && !(start + 3 < _text.Length && char.IsDigit(_text[start + 3]));

    // What may stand between a name and its article: a comma, a colon, brackets, a possessive, "of" in languages that put the name first.
    private readonly int SkipToProvisions(int end, out bool isLinked)
    {
        isLinked = false;
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

            if (_text[position] is ',' or ':' or '(' or '（' or '，' or '、' or '》' or '」' or '〉' or '』' or '’' or '\'' or '”' or '»' or '"' or '，' or '،')
            {
                isLinked = true;
                position++;
                if (position + 1 < _text.Length && _text[position] == 's' && _text[position + 1] == ' ')
                {
                    position++;
                }

                continue;
            }

            // "핵확산금지조약(NPT) 제10조"
            if (i == 1 && _text[position - 1] is '(' or '（' && char.IsAsciiLetterUpper(_text[position]) && _text[position..].IndexOfAny(")）") is var close and > 1 and < 12
                && _text[position..(position + close)].IndexOfAnyExceptInRange('A', 'Z') < 0)
            {
                position += close + 1;
                continue;
            }

            // "S/RES/2270 (2016), operative paragraph 12"
            if (isLinked && _lexer.At(position) is { Kind: TokenKind.Word, Entry: not null } word && word.Start == position && word.Can(WordRoles.Link) && !word.Can(WordRoles.Unit | WordRoles.Of | WordRoles.This)
                && _lexer.At(word.End).Can(WordRoles.Unit) && _text[position] is 'o' or 'p')
            {
                position = word.End;
                continue;
            }

            if (NameWords.IsWordOfItsOwn(_text[position]) && _lexer.At(position) is { Entry: not null } joined && joined.Can(WordRoles.Link) && !joined.Can(WordRoles.Unit | WordRoles.This))
            {
                isLinked = true;
                position = joined.End;
                continue;
            }

            break;
        }

        return position;
    }

    // "the Convention", "this Charter", "that Treaty" alone.
    private int TryDesignation(Token token, int start, int end)
    {
        if (start < _done)
        {
            return 0;
        }

        if (TryVariant(start, token.End) is var variant && variant > 0)
        {
            return variant;
        }

        var isJoined = NameWords.IsWordOfItsOwn(_text[start]);
        if (ReadYear(start) is { } dated && dated.Mention.Ids.Count > 0)
        {
            return Named(dated);
        }

        if (DesignationPhrase.KeyOf(_text[start..token.End]) is not { } key)
        {
            return 0;
        }

        var pointer = PointerBefore(start, out var roles);
        if (GoesOn(token.End) || IsNewName(start, roles))
        {
            return LongVariantAt(start, token.End, out var ids) is var last and > 0
                ? Named(new ReadResult(new Mention(InstrumentBinding.Name, ids, _text[start..last].ToString(), key), start, last))
                : NoteUnknown(key, char.IsUpper(_text[start]));
        }

        var isPointed = (roles & (WordRoles.This | WordRoles.That | WordRoles.New)) != 0;
        var isCapital = char.IsUpper(_text[start]) && !token.LanguagesOf(WordRoles.Designation).Contains(CitationLanguage.German);
        if (!(isCapital || isJoined || _text[start] >= '\u0590') || !(isPointed || (isCapital && (roles & WordRoles.Link) != 0)))
        {
            return 0;
        }

        var from = isPointed ? pointer : start;
        var mention = Pointed(key, roles, _text[from..token.End].ToString());
        var isSaid = mention.Ids.Count > 0 || (mention.By == InstrumentBinding.BackReference && (roles & WordRoles.That) != 0 && isCapital);
        return isSaid && !(isJoined && !HasArticleBehind(token.End)) ? Named(new ReadResult(mention, from, token.End)) : 0;
    }

    // 该条约第一条 is cited; 该条约 alone is only spoken of.
    private readonly bool HasArticleBehind(int end) => _lexer.At(end) is { Kind: TokenKind.Placed };

    // "a treaty of their own", 渔业协定, "собственный договор": something new, so that "that treaty" behind it means no other.
    private readonly bool IsNewName(int start, WordRoles before)
    {
        if (NameWords.IsWordOfItsOwn(_text[start]))
        {
            return before == WordRoles.None && start > _done && NameWords.IsWordOfItsOwn(_text[start - 1]) && !IsBreak(start - 1);
        }

        if ((before & (WordRoles.This | WordRoles.That | WordRoles.New | WordRoles.Link)) != 0 && (before & WordRoles.Indefinite) == 0)
        {
            return false;
        }

        var word = start;
        for (var i = 0; i < 4; i++)
        {
            word = WordBefore(word);
            if (word < _done || word < 0)
            {
                return false;
            }

            var entry = Vocabulary.Find(_text[word..WordEnd(word)]);
            if ((entry is not null && !entry.LanguagesOf(WordRoles.Indefinite).IsEmpty) || (i == 0 && entry is null && (IsRussianAdjective(word) || IsEnglishNoun(word, start))))
            {
                return true;
            }

            if (entry is not null && !entry.LanguagesOf(WordRoles.Link | WordRoles.This | WordRoles.That | WordRoles.Of).IsEmpty)
            {
                return false;
            }
        }

        return false;
    }

    // "the air services agreement" is one of its own, though "the agreement" is the one before.
    private readonly bool IsEnglishNoun(int word, int designation) =>
        char.IsAsciiLetterLower(_text[word]) && char.IsAsciiLetterLower(_text[designation]) && WordEnd(word) - word > 3 && _text[WordEnd(word) - 1] != 'y'
            && Vocabulary.Find(_text[designation..WordEnd(designation)])?.LanguagesOf(WordRoles.Designation).Contains(0) == true && LanguageGuess.Of(_text, designation, WordEnd(designation), LanguageSet.All) == "en";

    private readonly bool IsRussianAdjective(int word) =>
        _text[word] is >= '\u0430' and <= '\u044F' && WordEnd(word) is var end && end - word > 5 && _text[(end - 2)..end] is "ый" or "ий" or "ой" or "ое" or "ее" or "го" or "ом" or "ым" or "му";

    private readonly int WordEnd(int word)
    {
        var end = word;
        while (end < _text.Length && end - word < LongestWord
            && (NameWords.IsInWord(_text[end]) || (end > word && end + 1 < _text.Length && _text[end] == '-' && char.IsLower(_text[end - 1]) && char.IsLower(_text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    // What stands before a word for an instrument, and what that can do.
    private readonly int PointerBefore(int start, out WordRoles roles)
    {
        roles = WordRoles.None;
        var before = start;
        for (var i = 0; i < 2; i++)
        {
            var word = NameWords.IsWordOfItsOwn(_text[start]) ? JoinedBefore(before) : WordBefore(before);
            if (word < _done || word < 0 || Vocabulary.Find(_text[word..(NameWords.IsWordOfItsOwn(_text[word]) ? TrimmedEnd(word, before) : WordEnd(word))]) is not { } entry)
            {
                break;
            }

            var can = entry.RolesIn(LanguageSet.All, out _);
            if ((can & (WordRoles.This | WordRoles.That | WordRoles.New | WordRoles.Link | WordRoles.Indefinite)) == 0)
            {
                break;
            }

            var isPointer = (can & (WordRoles.This | WordRoles.That | WordRoles.New)) != 0;
            roles |= isPointer ? can & (WordRoles.This | WordRoles.That | WordRoles.New) : can & (WordRoles.Link | WordRoles.Indefinite);
            if (!isPointer)
            {
                break;
            }

            before = word;
        }

        return before;
    }

    private readonly int TrimmedEnd(int word, int before)
    {
        while (before > word && _text[before - 1] == ' ')
        {
            before--;
        }

        return before;
    }

    // 该, 同, 같은: up to three characters before, with or without a blank behind them.
    private readonly int JoinedBefore(int position)
    {
        var end = TrimmedEnd(0, position);
        for (var length = 3; length > 0; length--)
        {
            if (end - length >= 0 && NameWords.IsWordOfItsOwn(_text[end - length]) && Vocabulary.Find(_text[(end - length)..end]) is { } entry && !entry.LanguagesOf(WordRoles.This | WordRoles.That | WordRoles.New | WordRoles.Indefinite).IsEmpty)
            {
                return end - length;
            }
        }

        return -1;
    }

    // A treaty with a name that the library does not have: what points back afterwards means that one, and nothing known.
    private readonly int NoteUnknown(string designation, bool isCapital)
    {
        // "a declaration of war" and "an agreement" in passing are no instruments of which the next article could be one.
        if (designation is "declaration" && !isCapital)
        {
            return 0;
        }

        _state.Mentioned(new Mention(InstrumentBinding.Name, [], null, designation));
        return 0;
    }

    // "the Constitution", "the Penal Code": an article behind it is not one of the treaty before it.
    private int TryLaw(int start, int end)
    {
        if (start < _done)
        {
            return 0;
        }

        // "Water Code, art. 12": the capitals before it belong to its name.
        var from = start;
        for (var i = 0; i < 6 && WordBefore(from) is var word && word >= _done && char.IsUpper(_text[word]) && IsBlank(WordEnd(word), from) && _text[WordEnd(word)] == ' '; i++)
        {
            from = word;
        }

        var law = new Mention(InstrumentBinding.Name, [], _text[from..end].ToString(), "law");
        (_state.InSentence, _state.InParagraph) = (law, law);
        var provisions = SkipToProvisions(end, out var isLinked);
        var phrase = new PhraseReader(_text, _parts);
        return isLinked && provisions < _text.Length && phrase.TryReadUnits(provisions, mayBeBare: false) ? Provisions(phrase, from, law) : 0;
    }

    // 刑法第三百条, 헌법 제9조, 憲法9条, 《…公约》第五条: a law or treaty that is not known, before its article.
    private readonly (int Start, Mention Mention)? LawBefore(int article)
    {
        var end = article;
        while (end > _done && _text[end - 1] is ' ' or '》' or '」' or '』' or '〉' or '”' or '"' or '’')
        {
            end--;
        }

        if (end > _done && _text[end - 1] is '의' or 'の' or '的')
        {
            end--;
        }

        var start = end;
        var isQuoted = end < article && _text[end] is '》' or '」' or '』' or '〉';
        while (start > _done && end - start < 30 && (isQuoted ? _text[start - 1] is not ('《' or '「' or '『' or '〈') : NameWords.IsWordOfItsOwn(_text[start - 1]) && !IsBreak(start - 1)))
        {
            start--;
        }

        for (var length = Math.Min(6, end - start); length > 0; length--)
        {
            var entry = Vocabulary.Find(_text[(end - length)..end]);
            if (entry is null || entry.LanguagesOf(WordRoles.Law | WordRoles.Designation).IsEmpty)
            {
                continue;
            }

            var isLaw = !entry.LanguagesOf(WordRoles.Law).IsEmpty;
            if (!isLaw && !isQuoted)
            {
                return DesignationPhrase.KeyOf(_text[(end - length)..end]) is { } key ? PointedBefore(end - length, end, key) : null;
            }

            var from = isQuoted && start > 0 ? start - 1 : _text[end - 1] >= '\uAC00' ? start : end - length;
            return (from, new Mention(InstrumentBinding.Name, [], _text[(isQuoted ? start : from)..end].ToString(), isLaw ? "law" : DesignationPhrase.KeyOf(_text[(end - length)..end]) ?? string.Empty));
        }

        return null;
    }

    // 该公约第五条, 본 협약 제3조, 同条約第4条; 公约第五条 where the text has named one.
    private readonly (int Start, Mention Mention)? PointedBefore(int start, int end, string key)
    {
        var pointer = PointerBefore(start, out var roles);
        var isPointed = (roles & (WordRoles.This | WordRoles.That | WordRoles.New)) != 0;
        var from = isPointed ? pointer : start;
        if (!isPointed && IsNameGoingOnBefore(from))
        {
            return (from, new Mention(InstrumentBinding.Name, [], _text[start..end].ToString(), key));
        }

        return (from, Pointed(key, roles, _text[from..end].ToString()));
    }

    private readonly bool IsNameGoingOnBefore(int start) => start > 0 && NameWords.IsWordOfItsOwn(_text[start - 1]) && !IsBreak(start - 1);

    private readonly bool IsBreak(int position) =>
        _lexer.At(position) is { Entry: not null } token && token.Start == position && token.End == position + 1 && token.Can(WordRoles.Link | WordRoles.And | WordRoles.To | WordRoles.This | WordRoles.That)
        || "在据據依按照是了和与與及或为為は、がをにでもとや은는이가을를에".Contains(_text[position], StringComparison.Ordinal);

    // The words of a known name in another order.
    private int TryVariant(int start, int end)
    {
        const int Most = 12;
        if (!char.IsUpper(_text[start]))
        {
            return 0;
        }

        var from = start;
        for (var i = 0; i < Most && WordBefore(from) is var word && word >= _done && word >= 0 && IsInVariant(word); i++)
        {
            from = word;
        }

        for (var first = from; first <= start; first = NextWordStart(first, start + 1))
        {
            if (char.IsUpper(_text[first]) && VariantAt(first, end, out var ids) is var last && last > 0)
            {
                return Named(new ReadResult(new Mention(InstrumentBinding.Name, ids, _text[first..last].ToString(), _knowledge.DesignationOf(ids[0])), first, last));
            }
        }

        return 0;
    }

    // "the United Nations Charter": a variant that begins here, up to its word for an instrument.
    private readonly ReadResult? VariantFrom(int start)
    {
        var word = start;
        for (var i = 0; i < 8 && word < _text.Length && IsInVariant(word); i++)
        {
            var end = WordEnd(word);
            if (Vocabulary.Find(_text[word..end])?.LanguagesOf(WordRoles.Designation).IsEmpty == false)
            {
                return (VariantAt(start, end, out var ids) is var last && last > 0) || (GoesOn(end) && LongVariantAt(start, end, out ids) is var longer && (last = longer) > 0)
                    ? new ReadResult(new Mention(InstrumentBinding.Name, ids, _text[start..last].ToString(), _knowledge.DesignationOf(ids[0])), start, last)
                    : null;
            }

            word = NextWordStart(word, Math.Min(_text.Length, end + 3));
        }

        return null;
    }

    // The longest run of words from one that includes the designation and makes a name.
    private readonly int VariantAt(int first, int designationEnd, out IReadOnlyList<InstrumentId> ids)
    {
        const int Most = 16;
        ids = [];
        Span<char> buffer = stackalloc char[NameWords.Longest];
        var (position, sum, count, found) = (first, 0UL, 0, 0);
        for (var i = 0; i < Most && (position < designationEnd || IsInVariant(_lexer.At(position).Start)); i++)
        {
            if (!NameWords.TryNext(_text, ref position, buffer, out var length, isFirst: i == 0))
            {
                break;
            }

            var hash = NameVariants.HashOf(buffer[..length]);
            (sum, count) = (sum + hash, count + (hash == 0 ? 0 : 1));
            if (position >= designationEnd && hash != 0 && _state.Narrowed(_knowledge.Variants.Find(sum, count)) is { Count: > 0 } fitting)
            {
                (ids, found) = (fitting, position);
            }
        }

        return found;
    }

    // "the Convention between A and B on X" is that on X between B and A: all the words of a title, to the end of what could be one.
    private readonly int LongVariantAt(int start, int designationEnd, out IReadOnlyList<InstrumentId> ids)
    {
        const int Most = 40;
        ids = [];
        if (!char.IsUpper(_text[start]) || NameWords.IsWordOfItsOwn(_text[start]))
        {
            return 0;
        }

        Span<char> buffer = stackalloc char[NameWords.Longest];
        var words = new List<(ulong Hash, string Word)>();
        var (position, sum, found) = (start, 0UL, 0);
        for (var i = 0; i < Most && NameWords.TryNext(_text, ref position, buffer, out var length, isFirst: i == 0); i++)
        {
            var hash = NameVariants.HashOf(buffer[..length]);
            if (hash == 0)
            {
                continue;
            }

            sum += hash;
            words.Add((hash, buffer[..length].ToString()));
            if (position > designationEnd && _knowledge.Variants.Find(sum, words.Count) is { Count: 1 } fitting)
            {
                (ids, found) = (fitting, position);
            }
            else if (found == 0 && _knowledge.Variants.FindWithSlip(sum, words) is { } near)
            {
                (ids, found) = ([near], position);
            }
        }

        return found;
    }

    private readonly int NextWordStart(int word, int limit)
    {
        var end = word;
        while (end < limit && NameWords.IsInWord(_text[end]))
        {
            end++;
        }

        while (end < limit && !NameWords.IsInWord(_text[end]))
        {
            end++;
        }

        return end;
    }

    private readonly bool IsInVariant(int word) =>
        word < _text.Length && (char.IsUpper(_text[word]) || (_lexer.At(word) is { Entry: not null } token && token.Can(WordRoles.Link | WordRoles.And)) || _text[word..Math.Min(_text.Length, word + 3)] is "on " or "for");
}

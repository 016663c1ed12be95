using TreatyRefs.Citations.Grammar;
using TreatyRefs.References;

namespace TreatyRefs.Citations.Scanning;

/// <summary>Provisions and what they belong to.</summary>
internal ref partial struct PieceScanner
{
    // A word for a kind of provision: an article's own heading, a provision with its number, or "this article".
    private int TryUnit(Token token, int start)
    {
        if (start < _done)
        {
            return 0;
        }

        if (TryHeading(token, start) is var heading && heading > 0)
        {
            return heading;
        }

        if (start < _unitsDone)
        {
            return 0;
        }

        if (IsBehindThis(start) && TryPointing(token, start) is var pointed && pointed > 0)
        {
            return pointed;
        }

        var from = WithOrdinalBefore(start, token);
        var phrase = new PhraseReader(_text, _parts);
        if (from < start && phrase.TryReadUnits(from, mayBeBare: false) && phrase.End > token.End - 1)
        {
            return Provisions(phrase, from, null);
        }

        phrase = new PhraseReader(_text, _parts);
        if (phrase.TryReadUnits(start, mayBeBare: false) && !IsPronoun(phrase))
        {
            return Provisions(phrase, WithAdjectiveBefore(start), null);
        }

        return TryPointing(token, start);
    }

    private readonly bool IsBehindThis(int start) =>
        WordBefore(start) is var word && word >= _done && _lexer.At(word) is { Entry: not null } pointer && pointer.Can(WordRoles.This) && IsBlank(WordEnd(word), start);

    // "operative paragraph 25"
    private readonly int WithAdjectiveBefore(int start) =>
        WordBefore(start) is var word && word >= _done && _text[word..WordEnd(word)] is "operative" or "preambular" or "Operative" or "Preambular" ? word : start;

    // "the article I wrote"
    private readonly bool IsPronoun(PhraseReader phrase) =>
        _parts.Units.Count == 1 && _parts.Numbers is [{ End: var end, Start: var start, InnerCount: 0 }] && end - start == 1 && _text[start] == 'I'
            && char.IsLower(_text[_parts.Units[0].Start]) && end + 1 < _text.Length && _text[end] == ' ' && char.IsLower(_text[end + 1])
            && _lexer.At(end) is var next && !next.Can(WordRoles.Link | WordRoles.And | WordRoles.Of | WordRoles.Unit | WordRoles.Above);

    // "third" of "the third paragraph", "двадцать первая" of "двадцать первая статья", "fourth, fifth and" of "fourth, fifth and sixth paragraphs".
    private readonly int WithOrdinalBefore(int start, Token token)
    {
        const int Most = 10;
        var (next, best) = (start, start);
        var among = token.LanguagesOf(WordRoles.Unit);
        for (var i = 0; i < Most; i++)
        {
            var word = WordBefore(SkipCommaBack(next));
            if (word < _done)
            {
                break;
            }

            if (NumberWords.Read(_text, word, among, out _, out var isOrdinal, out _) is var end && end > word && isOrdinal && IsBlank(end, next))
            {
                best = word;
            }
            else if (best == start || Vocabulary.Find(_text[word.._lexer.EndOfWord(word)])?.LanguagesOf(WordRoles.And).IsEmpty != false)
            {
                break;
            }

            next = word;
        }

        return best;
    }

    private readonly int SkipCommaBack(int position)
    {
        var comma = position - 1;
        while (comma > 0 && _text[comma] is ' ' or '\u00A0')
        {
            comma--;
        }

        return comma > 0 && _text[comma] == ',' ? comma : position;
    }

    private readonly bool IsBlank(int start, int end) => start <= end && end - start < 20 && _text[start..end].Trim(" ,\u00A0\n\r\t\u200F-").IsEmpty;

    private readonly int WordBefore(int position)
    {
        var end = position;
        while (end > 0 && _text[end - 1] is ' ' or '\u00A0' or '\n' or '\r' or '-')
        {
            end--;
        }

        // A hyphen at the end of a printed line stays inside the word: настоя-щей.
        var start = end;
        while (start > 0 && end - start < LongestWord
            && (NameWords.IsInWord(_text[start - 1]) || (start < end && start > 1 && _text[start - 1] == '-' && char.IsLower(_text[start]) && char.IsLower(_text[start - 2]))))
        {
            start--;
        }

        return start == end ? -1 : start;
    }

    // 第四条, 제4조; 4조 and 23条 alone are a count, a sum of money or a street, unless a name stands before them.
    private int TryPlaced(Token token)
    {
        if (token.Start < _done)
        {
            return 0;
        }

        var hasPrefix = Vocabulary.NumberPrefixes.Contains(_text[token.Start], StringComparison.Ordinal);
        var law = LawBefore(token.Start);
        if (!hasPrefix && law is null)
        {
            return 0;
        }

        if (hasPrefix && TryHeading(token, token.Start) is var heading && heading > 0)
        {
            return heading;
        }

        if (law is null && IsOfThings(token))
        {
            return 0;
        }

        var phrase = new PhraseReader(_text, _parts);
        return phrase.TryReadUnits(token.Start, mayBeBare: false) ? Provisions(phrase, law?.Start ?? token.Start, law?.Mention) : 0;
    }

    // 同條第4項, 같은 조 제2항: the article that was cited last, or the one in which the text stands.
    private int TrySameArticle(Token pointer)
    {
        if (pointer.Start < _done)
        {
            return 0;
        }

        var position = pointer.End;
        while (position < _text.Length && _text[position] == ' ')
        {
            position++;
        }

        var next = position < _text.Length ? _text[position] : ' ';
        var sign = SignAt(position, next);
        if (sign.Sign is null || (_lexer.At(position) is { Entry: not null } word && word.Can(WordRoles.Designation)))
        {
            return 0;
        }

        var isThis = pointer.Can(WordRoles.This) && !pointer.Can(WordRoles.That);
        var mention = isThis ? Implied() : _state.LastCited?.Instrument ?? Mention.None;
        if (Pointed(sign.Kind, isThis) is not { } article || mention.By == InstrumentBinding.None)
        {
            return 0;
        }

        var phrase = new PhraseReader(_text, _parts);
        var end = position + sign.Sign.Length;
        mention = mention with { By = isThis ? InstrumentBinding.Self : InstrumentBinding.BackReference, AsWritten = _text[pointer.Start..end].ToString() };
        if (_lexer.At(end) is not { Kind: TokenKind.Placed } || !phrase.TryReadUnits(end, mayBeBare: false) || _parts.Units[0].Depth <= CitedUnit.Article)
        {
            EmitOne(pointer.Start, end, sign.Languages, article, mention);
            return _done = end;
        }

        var provisions = new List<CitedProvision>();
        PhrasePaths.Add(_parts, provisions);
        Emit(pointer.Start, phrase.End, phrase.Languages, provisions, mention, article);
        return _done = phrase.End;
    }

    // 本条, 本部分, 本章
    private readonly (string Sign, ProvisionKind Kind, LanguageSet Languages) SignAt(int position, char next)
    {
        foreach (var sign in Vocabulary.Signs)
        {
            if (sign.Sign[0] == next && _text[position..].StartsWith(sign.Sign) && (sign.Kind is ProvisionKind.Article or ProvisionKind.Paragraph || sign.Kind.GroupsArticles()))
            {
                return sign;
            }
        }

        return default;
    }

    // 第三条跑道: the third strip. 条 counts long things too; then the thing follows.
    private readonly bool IsOfThings(Token token)
    {
        foreach (var thing in CitationLanguage.All[CitationLanguage.Chinese].Things)
        {
            if (token.Unit == ProvisionKind.Article && _text[token.End..].StartsWith(thing))
            {
                return true;
            }
        }

        return false;
    }

    // "с 30 по 33 статьи", "4-я статья", "der 4. Artikel"
    private int TryNumberFirst(int start, int end)
    {
        if (end >= _text.Length || end - start > 3)
        {
            return 0;
        }

        var token = _lexer.At(start);
        if (token.Kind == TokenKind.Placed)
        {
            return TryPlaced(token);
        }

        var isGermanOrdinal = _text[end] == '.' && end + 2 < _text.Length && _text[end + 1] == ' ' && _text[end + 2] is 'A' or 'P' or 'S' or 'T' or 'K';
        var isBeforeUnit = token.IsOrdinal || isGermanOrdinal || (_text[start.._text.Length] is var rest && IsRangeBefore(start) && rest.Length > 6);
        if (!isBeforeUnit)
        {
            return 0;
        }

        var phrase = new PhraseReader(_text, _parts);
        return phrase.TryReadUnits(start, mayBeBare: false) ? Provisions(phrase, start, null) : 0;
    }

    private readonly bool IsRangeBefore(int start) =>
        WordBefore(start) is var word and >= 0 && start - word < 8 && _lexer.At(word) is { Entry: not null } before && before.Can(WordRoles.AroundRange);

    /// <summary>What a phrase of provisions means: reads on behind it, and finds its instrument.</summary>
    /// <param name="phrase">The phrase, read.</param>
    /// <param name="start">Where the citation begins.</param>
    /// <param name="named">The instrument that stands before it, if one does.</param>
    /// <returns>Where the citation ends; 0 where it is none.</returns>
    private int Provisions(PhraseReader phrase, int start, Mention? named)
    {
        var languages = phrase.Languages;
        var provisions = new List<CitedProvision>();
        PhrasePaths.Add(_parts, provisions);
        if (provisions.Count == 0)
        {
            return 0;
        }

        if (named is null && _lexer.At(phrase.End) is { Kind: TokenKind.Word } next && next.Can(WordRoles.Common) && OutermostOf(provisions[0]) == ProvisionKind.Article
            && Common(provisions, languages, start, next.End, null) is var common && common > 0)
        {
            return common;
        }

        named ??= Possessor(start);

        var tail = ReadTail(phrase.End, named);
        var end = CloseBracket(start, tail.End);
        var segments = Segments();
        var sharesMention = segments.Count == 1 || _parts.Units[segments[^1]].FollowsAnd;
        var found = _found.Count;
        for (var i = 0; i < segments.Count; i++)
        {
            var isLast = i == segments.Count - 1;
            var from = i == 0 ? start : _parts.Units[segments[i]].Start;
            var to = isLast ? end : _parts.Units[segments[i + 1] - 1].End;
            var first = _parts.Units[segments[i]].Group;
            var beyond = isLast ? int.MaxValue : _parts.Units[segments[i + 1]].Group;
            var members = provisions.FindAll(provision => provision.Group >= first && provision.Group < beyond);
            var own = isLast || sharesMention ? tail.Mention : null;
            EmitSegment(from, to, languages, members, own ?? (i == 0 || isLast ? named : null), isLast || sharesMention ? tail : new Tail(to, null, null, false));
        }

        if (_found.Count == found)
        {
            _unitsDone = phrase.End; // The units inside would be read to the same end, one after the other.
            return 0;
        }

        _done = end;
        return end;
    }

    // "its Article XXIV" is one of what was mentioned last.
    private readonly Mention? Possessor(int start) =>
        WordBefore(start) is var word && word >= _done && _lexer.At(word) is { Entry: not null } its && its.Can(WordRoles.Its) && _state.InSentence is { } last
            ? last with { By = InstrumentBinding.BackReference, AsWritten = null } : null;

    // "Article 31, and Article 33 of the Convention" are two citations: each that says anew what it is, at the level of articles.
    private readonly List<int> Segments()
    {
        var segments = new List<int> { 0 };
        for (var i = 1; i < _parts.Units.Count; i++)
        {
            var unit = _parts.Units[i];
            if (unit.Group != _parts.Units[i - 1].Group && unit.HasWord && OutermostDepth(i) <= CitedUnit.Article)
            {
                segments.Add(i);
            }
        }

        return segments;
    }

    private readonly int OutermostDepth(int first)
    {
        var depth = int.MaxValue;
        for (var i = first; i < _parts.Units.Count && _parts.Units[i].Group == _parts.Units[first].Group; i++)
        {
            depth = Math.Min(depth, _parts.Units[i].Depth);
        }

        return depth;
    }

    // "the Charter (Article 4)": the bracket that stands inside the citation is closed by it.
    private readonly int CloseBracket(int start, int end)
    {
        var inside = _text[start..end];
        return end < _text.Length && _text[end] is ')' or '）' && inside.LastIndexOfAny("(（") > inside.LastIndexOfAny(")）") ? end + 1 : end;
    }

    private readonly void EmitSegment(int start, int end, LanguageSet languages, List<CitedProvision> provisions, Mention? said, Tail tail)
    {
        var isExplicit = said is not null;
        var mention = said ?? Implied();
        if (provisions.Count > 0 && PrefixOf(provisions[0], tail, mention, isExplicit) is { } prefix && IsCitation(provisions[0], mention, isExplicit, tail))
        {
            Emit(start, end, languages, provisions, mention, prefix);
        }
    }

    private static ProvisionKind OutermostOf(CitedProvision provision) => provision.First.Steps[0] switch
    {
        { Form: PinpointStepForm.Main } => ProvisionKind.Article,
        { Form: PinpointStepForm.Named } step => step.Kind,
        _ => ProvisionKind.Paragraph,
    };

    // "Chapter 5" or "section 2" alone may be of any book; of an instrument, or in a text about one, it is cited.
    private readonly bool IsCitation(CitedProvision provision, Mention mention, bool isExplicit, Tail tail)
    {
        var kind = OutermostOf(provision);
        if (kind == ProvisionKind.Article || kind == ProvisionKind.Paragraph || isExplicit || tail.IsPointing)
        {
            return mention.By != InstrumentBinding.None || kind == ProvisionKind.Article || tail.IsPointing;
        }

        return mention.IsKnown && (char.IsUpper(_text[provision.Start]) || _state.Subject is not null || provision.Start > 0 && NameWords.IsWordOfItsOwn(_text[provision.Start]));
    }

    /// <summary>What stands before the provision in its pinpoint: the article of a bare paragraph, the annex that is pointed at.</summary>
    /// <returns><see langword="null"/> where a paragraph's article is not known.</returns>
    private readonly Pinpoint? PrefixOf(CitedProvision provision, Tail tail, Mention mention, bool isExplicit)
    {
        if (tail.Container is { } container && !IsGrouping(container))
        {
            return OutermostOf(provision) == ProvisionKind.Paragraph || container.Steps is [{ Kind: ProvisionKind.Annex }] ? container : default(Pinpoint);
        }

        if (tail.Container is { } outer && provision.First.Steps[0] is { Form: PinpointStepForm.Named } inner && inner.Kind.GroupsArticles() && inner.Kind > outer.Steps[^1].Kind)
        {
            return outer; // "section 1 of this Part"
        }

        if (OutermostOf(provision) != ProvisionKind.Paragraph || IsResolution(mention))
        {
            return default(Pinpoint);
        }

        if (isExplicit && mention.By != InstrumentBinding.Self)
        {
            return mention.IsKnown && DescribesParagraphsAlone(mention.Ids[0]) ? default(Pinpoint) : null;
        }

        return tail.IsPointing && _state.LastCited is { } last && !_state.HasHeadings ? ArticleOf(last.Pinpoint)
            : _state.HasHeadings && _state.Subject is not null ? InArticle(provision) : null;
    }

    // "subparagraph (b)" is one of the paragraph in which it stands.
    private readonly Pinpoint? InArticle(CitedProvision provision) =>
        _state.Article is { } article && _state.Paragraph > 0 && IsPointAlone(provision) ? article.Then(PinpointStep.Inner(new ProvisionNumber(_state.Paragraph))) : _state.Article;

    private readonly bool IsPointAlone(CitedProvision provision) =>
        provision.First.Steps[0].Number.IsLetters && _parts.Units.Exists(unit => unit.Kind == ProvisionKind.Point) && !_parts.Units.Exists(unit => unit.Kind == ProvisionKind.Paragraph);

    private static bool IsGrouping(Pinpoint container) => container.Steps is [.., { Form: PinpointStepForm.Named } last] && last.Kind.GroupsArticles();

    private readonly bool DescribesParagraphsAlone(InstrumentId id) => _knowledge.Library.ProvisionsOf(id) is [{ Provision.Kind: ProvisionKind.Paragraph }, ..];

    private static Pinpoint? ArticleOf(Pinpoint pinpoint) => pinpoint.Article;

    private readonly bool IsResolution(Mention mention) => mention.IsKnown && (_knowledge.Library.FindInstrument(mention.Ids[0]) is Model.Resolution
        || mention.Ids[0].ToString() is var id && (id.StartsWith("unsc-res-", StringComparison.Ordinal) || id.StartsWith("unga-res-", StringComparison.Ordinal)));

    /// <summary>The instrument of a bare provision: the text's subject; else what its sentence or the one before is about.</summary>
    private readonly Mention Implied()
    {
        var isStructured = _knowledge.Subject is not null || _state.HasHeadings;
        if (isStructured && _state.Subject is { } subject)
        {
            return new Mention(InstrumentBinding.Context, [subject], null, _state.SubjectDesignation);
        }

        if (_state.HasHeadings)
        {
            return Mention.None;
        }

        // A text without articles of its own speaks of those of the instrument that it has named.
        var about = _state.InSentence ?? _state.InParagraph ?? _state.OnlyOther;
        return about is { IsKnown: true } ? about with { By = InstrumentBinding.Context, AsWritten = null }
            : about is null && _state.Subject is { } own ? new Mention(InstrumentBinding.Context, [own], null, _state.SubjectDesignation)
            : Mention.None;
    }

    private readonly record struct Tail(int End, Mention? Mention, Pinpoint? Container, bool IsPointing);

    /// <summary>Reads what follows a provision: "above", "of this Annex", "thereof", "of the Convention", "(VCLT)".</summary>
    private Tail ReadTail(int end, Mention? named)
    {
        var tail = new Tail(end, null, null, false);
        for (var i = 0; i < 3; i++)
        {
            var next = SkipLinks(tail.End, out var links, out var article);
            if (next >= _text.Length)
            {
                break;
            }

            var token = _lexer.At(next);
            if ((links == Links.None && token.Can(WordRoles.Above)) || token.Can(WordRoles.Thereof))
            {
                tail = token.Can(WordRoles.Above)
                    ? tail with { End = token.End, IsPointing = true }
                    : tail with { End = token.End, Mention = LastMention() };
                continue;
            }

            if ((links & Links.Bracket) == 0 && ((links & Links.Comma) == 0 || (links & Links.Word) != 0) && TryPointedContainer(next, out var pointedEnd, out var container))
            {
                tail = tail with { End = pointedEnd, Container = container, IsPointing = true };
                continue;
            }

            if (ReadMention(next, links, article, named is not null) is { } read)
            {
                tail = tail with { End = read.End, Mention = read.Mention };
            }

            break;
        }

        return tail;
    }

    // Behind "thereof" stands what was mentioned last; where that is not known, nothing is.
    private readonly Mention LastMention() => (_state.InSentence ?? _state.InParagraph ?? _state.LastCited?.Instrument ?? Mention.None) is var last && last.By == InstrumentBinding.None
        ? last : last with { By = InstrumentBinding.BackReference, AsWritten = null };

    // "this article", "the present Annex", "the same article", "that article"
    private readonly bool TryPointedContainer(int position, out int end, out Pinpoint? container)
    {
        (end, container) = (position, null);
        var token = _lexer.At(position);
        while (token.Kind == TokenKind.Word && token.Entry is not null && token.Can(WordRoles.Link) && !token.Can(WordRoles.This | WordRoles.That))
        {
            token = _lexer.At(token.End);
        }

        // "المادة نفسها": in Arabic what points stands behind.
        var unit = token;
        if (token.Can(WordRoles.Unit) && _text[token.Start] is >= '\u0590' and <= '\u06FF' && _lexer.At(token.End) is { Entry: not null } behind && behind.Can(WordRoles.That))
        {
            end = behind.End;
            container = Pointed(token.Unit, isThis: false);
            return container is not null;
        }

        if (!token.Can(WordRoles.This | WordRoles.That))
        {
            return false;
        }

        unit = _lexer.At(token.End);
        if (unit.Entry is not null && unit.Can(WordRoles.That) && !unit.Can(WordRoles.Unit))
        {
            unit = _lexer.At(unit.End); // той же статьи
        }

        if (!unit.Can(WordRoles.Unit) || _lexer.At(unit.End) is { Kind: TokenKind.Number or TokenKind.Brackets })
        {
            return false;
        }

        end = _text[unit.End - 1] == '.' ? unit.End - 1 : unit.End;
        container = Pointed(unit.Unit, isThis: token.Can(WordRoles.This));
        return container is not null || unit.Unit.GroupsArticles();
    }

    private readonly Pinpoint? Pointed(ProvisionKind kind, bool isThis) => kind switch
    {
        ProvisionKind.Article => isThis || _state.LastCited is null ? _state.Article : ArticleOf(_state.LastCited.Value.Pinpoint),
        ProvisionKind.Paragraph => _state.Article is { } article && _state.Paragraph > 0 ? article.Then(PinpointStep.Inner(new ProvisionNumber(_state.Paragraph))) : null,
        ProvisionKind.Annex => _state.Annex.IsWhole ? null : _state.Annex,
        _ => _state.Containers.TryGetValue(kind, out var container) ? container : null,
    };

    // "this article", "the preceding paragraph", "paragraph 3 above" has its number: here is what has none.
    private int TryPointing(Token unit, int start)
    {
        var before = WordBefore(start);
        if (before < _done || _lexer.At(before) is not { Entry: not null } pointer || !IsBlank(pointer.End, start))
        {
            return 0;
        }

        var isPreceding = pointer.Can(WordRoles.Preceding | WordRoles.Above);
        if (!(isPreceding || pointer.Can(WordRoles.This | WordRoles.That)) || (pointer.LanguagesOf(WordRoles.Preceding | WordRoles.Above | WordRoles.This | WordRoles.That) & unit.LanguagesOf(WordRoles.Unit)).IsEmpty)
        {
            return 0;
        }

        var isThis = pointer.Can(WordRoles.This);
        var mention = isThis || isPreceding || _state.LastCited is null
            ? new Mention(InstrumentBinding.Self, _state.Subject is { } subject ? [subject] : [], _text[before..unit.End].ToString(), _state.SubjectDesignation)
            : _state.LastCited.Value.Instrument with { By = InstrumentBinding.BackReference, AsWritten = _text[before..unit.End].ToString() };
        var pinpoint = isPreceding ? Preceding(unit.Unit) : Pointed(unit.Unit, isThis);
        if (pinpoint is not { } found || (isThis && !_state.HasHeadings && _state.Containers.Count == 0))
        {
            return 0;
        }

        var end = _text[unit.End - 1] == '.' ? unit.End - 1 : unit.End; // the full stop is the sentence's
        EmitOne(before, end, unit.LanguagesOf(WordRoles.Unit), found, mention);
        _done = end;
        return end;
    }

    private readonly Pinpoint? Preceding(ProvisionKind kind) => kind switch
    {
        ProvisionKind.Paragraph when _state.Article is { } article && _state.Paragraph > 1 => article.Then(PinpointStep.Inner(new ProvisionNumber(_state.Paragraph - 1))),
        ProvisionKind.Article when _state.ArticleNumber > 1 => _state.Annex.Then(PinpointStep.Main(new ProvisionNumber(_state.ArticleNumber - 1))),
        _ => null,
    };
}

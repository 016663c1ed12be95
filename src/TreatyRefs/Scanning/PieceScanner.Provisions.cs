using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.References;

namespace TreatyRefs.Scanning;

/// <summary>Provisions, and what is read on after them.</summary>
internal ref partial struct PieceScanner
{
    /// <summary>What a phrase of provisions means: reads on after it, and finds its instrument.</summary>
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

        if (
            named is null
            && _lexer.At(phrase.End) is { Kind: TokenKind.Word } next
            && next.Can(WordRoles.Common)
            && OutermostOf(provisions[0]) == ProvisionKind.Article
            && Common(provisions, languages, start, next.End, null) is var common
            && common > 0
        )
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
            EmitSegment(
                from,
                to,
                languages,
                members,
                own ?? (i == 0 || isLast ? named : null),
                isLast || sharesMention ? tail : new Tail(to, null, null, false)
            );
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
        WordBefore(start) is var word
        && word >= _done
        && _lexer.At(word) is { Entry: not null } its
        && its.Can(WordRoles.Its)
        && _state.InSentence is { } last
            ? last with
            {
                By = InstrumentBinding.BackReference,
                AsWritten = null,
            }
            : null;

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
        var isOpen = inside.LastIndexOfAny(Punctuation.OpeningBrackets) > inside.LastIndexOfAny(Punctuation.ClosingBrackets);
        return isOpen && end < _text.Length && Punctuation.ClosesBracket(_text[end]) ? end + 1 : end;
    }

    private readonly void EmitSegment(int start, int end, LanguageSet languages, List<CitedProvision> provisions, Mention? said, Tail tail)
    {
        var isExplicit = said is not null;
        var mention = said ?? Implied();
        if (
            provisions.Count > 0
            && PrefixOf(provisions[0], tail, mention, isExplicit) is { } prefix
            && IsCitation(provisions[0], mention, isExplicit, tail)
        )
        {
            Emit(start, end, languages, provisions, mention, prefix);
        }
    }

    private static ProvisionKind OutermostOf(CitedProvision provision) =>
        provision.First.Steps[0] switch
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

        return mention.IsKnown
            && (
                char.IsUpper(_text[provision.Start])
                || _state.Subject is not null
                || provision.Start > 0 && NameWords.IsWordOfItsOwn(_text[provision.Start])
            );
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
                    ? tail with
                    {
                        End = token.End,
                        IsPointing = true,
                    }
                    : tail with
                    {
                        End = token.End,
                        Mention = LastMention(),
                    };
                continue;
            }

            if (
                (links & Links.Bracket) == 0
                && ((links & Links.Comma) == 0 || (links & Links.Word) != 0)
                && TryPointedContainer(next, out var pointedEnd, out var container)
            )
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
}

using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Scanning;

/// <summary>What the text around a provision leaves unsaid: its article, its annex, its instrument.</summary>
internal ref partial struct PieceScanner
{
    /// <summary>What stands before the provision in its pinpoint: the article of a bare paragraph, the annex that is pointed at.</summary>
    /// <returns><see langword="null"/> where a paragraph's article is not known.</returns>
    private readonly Pinpoint? PrefixOf(CitedProvision provision, Tail tail, Mention mention, bool isExplicit)
    {
        if (tail.Container is { } container && !IsGrouping(container))
        {
            return OutermostOf(provision) == ProvisionKind.Paragraph || container.Steps is [{ Kind: ProvisionKind.Annex }]
                ? container
                : default(Pinpoint);
        }

        if (
            tail.Container is { } outer
            && provision.First.Steps[0] is { Form: PinpointStepForm.Named } inner
            && inner.Kind.GroupsArticles()
            && inner.Kind > outer.Steps[^1].Kind
        )
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
            : _state.HasHeadings && _state.Subject is not null ? InArticle(provision)
            : null;
    }

    // "subparagraph (b)" is one of the paragraph in which it stands.
    private readonly Pinpoint? InArticle(CitedProvision provision) =>
        _state.Article is { } article && _state.Paragraph > 0 && IsPointAlone(provision)
            ? article.Then(PinpointStep.Inner(new ProvisionNumber(_state.Paragraph)))
            : _state.Article;

    private readonly bool IsPointAlone(CitedProvision provision) =>
        provision.First.Steps[0].Number.IsLetters
        && _parts.Units.Exists(unit => unit.Kind == ProvisionKind.Point)
        && !_parts.Units.Exists(unit => unit.Kind == ProvisionKind.Paragraph);

    private static bool IsGrouping(Pinpoint container) =>
        container.Steps is [.., { Form: PinpointStepForm.Named } last] && last.Kind.GroupsArticles();

    private readonly bool DescribesParagraphsAlone(InstrumentId id) =>
        _knowledge.Library.ProvisionsOf(id) is [{ Provision.Kind: ProvisionKind.Paragraph }, ..];

    private static Pinpoint? ArticleOf(Pinpoint pinpoint) => pinpoint.Article;

    private readonly bool IsResolution(Mention mention) =>
        mention.IsContradictory
        || (
            mention.IsKnown
            && (
                _knowledge.Library.FindInstrument(mention.Ids[0]) is Model.Resolution
                || mention.Ids[0].ToString() is var id
                    && (id.StartsWith("unsc-res-", StringComparison.Ordinal) || id.StartsWith("unga-res-", StringComparison.Ordinal))
            )
        );

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

    // After "thereof" stands what was mentioned last; where that is not known, nothing is.
    private readonly Mention LastMention() =>
        (_state.InSentence ?? _state.InParagraph ?? _state.LastCited?.Instrument ?? Mention.None) is var last
        && last.By == InstrumentBinding.None
            ? last
            : last with
            {
                By = InstrumentBinding.BackReference,
                AsWritten = null,
            };

    // "this article", "the present Annex", "the same article", "that article"
    private readonly bool TryPointedContainer(int position, out int end, out Pinpoint? container)
    {
        (end, container) = (position, null);
        var token = _lexer.At(position);
        while (
            token.Kind == TokenKind.Word
            && token.Entry is not null
            && token.Can(WordRoles.Link)
            && !token.Can(WordRoles.This | WordRoles.That)
        )
        {
            token = _lexer.At(token.End);
        }

        // "المادة نفسها": in Arabic what points stands after.
        var unit = token;
        if (
            token.Can(WordRoles.Unit)
            && !(token.LanguagesOf(WordRoles.Unit) & LanguageTraits.PointersFollowNouns).IsEmpty
            && _lexer.At(token.End) is { Entry: not null } after
            && after.Can(WordRoles.That)
        )
        {
            end = after.End;
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

    private readonly Pinpoint? Pointed(ProvisionKind kind, bool isThis) =>
        kind switch
        {
            ProvisionKind.Article => (isThis && _state.Article is not null) || _state.LastCited is null
                ? _state.Article
                : ArticleOf(_state.LastCited.Value.Pinpoint),
            ProvisionKind.Paragraph => _state.Article is { } article && _state.Paragraph > 0
                ? article.Then(PinpointStep.Inner(new ProvisionNumber(_state.Paragraph)))
                : null,
            ProvisionKind.Annex => _state.Annex.IsWhole ? null : _state.Annex,
            _ => _state.Containers.TryGetValue(kind, out var container) ? container : null,
        };

    // "this article", "the preceding paragraph", "paragraph 3 above" has its number: here is what has none.
    private int TryPointing(Token unit, int start)
    {
        var before = WordBefore(start);
        if (before < _done || _lexer.At(before) is not { Entry: not null } pointer || !IsGap(pointer.End, start))
        {
            return 0;
        }

        var isPreceding = pointer.Can(WordRoles.Preceding | WordRoles.Above);
        if (
            !(isPreceding || pointer.Can(WordRoles.This | WordRoles.That))
            || (
                pointer.LanguagesOf(WordRoles.Preceding | WordRoles.Above | WordRoles.This | WordRoles.That)
                & unit.LanguagesOf(WordRoles.Unit)
            ).IsEmpty
        )
        {
            return 0;
        }

        var isThis = pointer.Can(WordRoles.This);
        var mention =
            isThis || isPreceding || _state.LastCited is null
                ? new Mention(
                    InstrumentBinding.Self,
                    _state.Subject is { } subject ? [subject] : [],
                    _text[before..unit.End].ToString(),
                    _state.SubjectDesignation
                )
                : _state.LastCited.Value.Instrument with
                {
                    By = InstrumentBinding.BackReference,
                    AsWritten = _text[before..unit.End].ToString(),
                };
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

    private readonly Pinpoint? Preceding(ProvisionKind kind) =>
        kind switch
        {
            ProvisionKind.Paragraph when _state.Article is { } article && _state.Paragraph > 1 => article.Then(
                PinpointStep.Inner(new ProvisionNumber(_state.Paragraph - 1))
            ),
            ProvisionKind.Article when _state.ArticleNumber > 1 => _state.Annex.Then(
                PinpointStep.Main(new ProvisionNumber(_state.ArticleNumber - 1))
            ),
            _ => null,
        };
}

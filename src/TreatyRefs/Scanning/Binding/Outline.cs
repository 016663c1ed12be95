using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Scanning.Recognisers;

namespace TreatyRefs.Scanning.Binding;

/// <summary>Where in its own outline a text stands: the part, annex, article and paragraph that its headings and numbers say.</summary>
internal sealed class Outline
{
    private readonly Dictionary<ProvisionKind, Pinpoint> _containers = [];
    private int _articleNumber;
    private int _articles;

    /// <summary>The annex.</summary>
    public Pinpoint Annex { get; private set; }

    /// <summary>The article.</summary>
    public Pinpoint? Article { get; private set; }

    /// <summary>The paragraph; 0 before the first.</summary>
    public int Paragraph { get; private set; }

    /// <summary>Whether the text has headings of articles.</summary>
    public bool HasHeadings => Article is not null;

    /// <summary>Whether it has headings of parts or chapters.</summary>
    public bool HasContainers => _containers.Count > 0;

    /// <summary>The paragraph with its article.</summary>
    public Pinpoint? ParagraphHere => Paragraph > 0 ? Article?.Then(PinpointStep.Inner(new ProvisionNumber(Paragraph))) : null;

    /// <summary>The part, chapter or section.</summary>
    public Pinpoint? Container(ProvisionKind kind) => _containers.TryGetValue(kind, out var container) ? container : null;

    /// <summary>The neighbour before the provision in which the text stands.</summary>
    public Pinpoint? Preceding(ProvisionKind kind) =>
        kind switch
        {
            ProvisionKind.Paragraph when Paragraph > 1 => Article?.Then(PinpointStep.Inner(new ProvisionNumber(Paragraph - 1))),
            ProvisionKind.Article when _articleNumber > 1 => Annex.Then(PinpointStep.Main(new ProvisionNumber(_articleNumber - 1))),
            _ => null,
        };

    /// <summary>Whether what has the form of a heading is one, by the sequence of numbers.</summary>
    /// <param name="heading">What was read.</param>
    /// <param name="hasSubject">Whether the text is about a known instrument.</param>
    public bool Accepts(HeadingCandidate heading, bool hasSubject)
    {
        var isNext = heading.Number.Leading == _articleNumber + 1;
        var isSame = heading.Number.Leading == _articleNumber;
        var isJoined = (HasHeadings || hasSubject) && (isNext || IsNextContainer(heading));
        return heading.Form switch
        {
            HeadingForm.Certain => true,
            HeadingForm.Alone => isNext || Article is null,
            HeadingForm.Next => isNext,
            HeadingForm.Inline => isNext || isSame,
            HeadingForm.Joined => isJoined,
            HeadingForm.JoinedNext => isJoined && isNext,
            _ => isJoined && (isNext || isSame),
        };
    }

    /// <summary>Passes a heading.</summary>
    public void Pass(HeadingCandidate heading)
    {
        switch (heading.Kind)
        {
            case ProvisionKind.Article or ProvisionKind.Rule or ProvisionKind.Regulation:
                var isArticle = heading.Kind == ProvisionKind.Article;
                _articleNumber = heading.Number.Leading;
                _articles++;
                Article = Annex.Then(
                    isArticle ? PinpointStep.Main(heading.Number.Unbracketed) : PinpointStep.Named(heading.Kind, heading.Number)
                );
                Paragraph = 0;
                break;
            case ProvisionKind.Annex or ProvisionKind.Appendix:
                Annex = default(Pinpoint).Then(PinpointStep.Named(heading.Kind, heading.Number));
                (Article, _articleNumber) = (Annex, 0);
                break;
            default:
                if (heading.Kind.GroupsArticles())
                {
                    EnterContainer(heading.Kind, heading.Number);
                }

                break;
        }
    }

    /// <summary>The only heading so far, and not that of a first article, is about another instrument's article, with which the text now
    /// cites it: "Article 10: Protection of investments. This chapter is on Article 10 of the Energy Charter Treaty".</summary>
    public void ForgetLone(Pinpoint article)
    {
        if (_articles == 1 && _articleNumber > 1 && Article == article)
        {
            (Article, _articleNumber, Paragraph, _articles) = (null, 0, 0, 0);
        }
    }

    /// <summary>Passes a number that may be that of a paragraph: the next one, or the first.</summary>
    public void PassNumber(int number)
    {
        if (HasHeadings && (number == Paragraph + 1 || number == 1))
        {
            Paragraph = number;
        }
    }

    /// <summary>The text goes on at a provision that is known from elsewhere than from headings.</summary>
    public void MoveTo(DescribedProvision place)
    {
        Annex = default;
        Article = null;
        (_articleNumber, Paragraph) = (0, 0);
        _containers.Clear();
        var steps = place.Reference.Pinpoint.Steps;
        for (var i = 0; i < steps.Count; i++)
        {
            Enter(steps[i], new Pinpoint(EquatableArray.Create(steps.AsSpan()[..(i + 1)])));
        }

        // What groups articles is not part of their pinpoint.
        var container = Annex;
        foreach (var outer in place.Path.Where(outer => outer.Kind.GroupsArticles()))
        {
            _containers[outer.Kind] = container = container.Then(PinpointStep.Named(outer.Kind, outer.Number));
        }
    }

    private void Enter(PinpointStep step, Pinpoint here)
    {
        switch (step)
        {
            case { Form: PinpointStepForm.Main } or { Kind: ProvisionKind.Rule or ProvisionKind.Regulation }:
                (Article, _articleNumber) = (here, step.Number.Leading);
                break;
            case { Form: PinpointStepForm.Named } when step.Kind.RestartsNumbering():
                (Annex, Article) = (here, here);
                break;
            case { Form: PinpointStepForm.Inner } when Article is not null && Paragraph == 0 && !step.Number.IsLetters:
                Paragraph = step.Number.Leading;
                break;
        }
    }

    // A chapter of part XV is named with its part.
    private void EnterContainer(ProvisionKind kind, ProvisionNumber number)
    {
        var parent = default(Pinpoint);
        for (var outer = ProvisionKind.Part; outer < kind; outer++)
        {
            parent = _containers.TryGetValue(outer, out var container) ? container : parent;
        }

        for (var inner = kind; inner <= ProvisionKind.Subsection; inner++)
        {
            _containers.Remove(inner);
        }

        _containers[kind] = parent.Then(PinpointStep.Named(kind, number));
    }

    // 第二部分海洋遗传资源
    private bool IsNextContainer(HeadingCandidate heading)
    {
        foreach (var (kind, container) in _containers)
        {
            if (container.Steps[^1].Number.Leading + 1 == heading.Number.Leading && heading.SignKinds.Contains(kind))
            {
                return true;
            }
        }

        return heading.Number.Leading == 1
            && _containers.Count == 0
            && (heading.SignKinds.Contains(ProvisionKind.Part) || heading.SignKinds.Contains(ProvisionKind.Chapter));
    }
}

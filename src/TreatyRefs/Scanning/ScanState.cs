using System.Globalization;
using TreatyRefs.Collections;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;

namespace TreatyRefs.Scanning;

/// <summary>What a text has said so far: its definitions, and what was mentioned last.</summary>
internal sealed class ScanState
{
    private const int MostMentions = 24;

    private readonly NameTrie _terms = new();
    private readonly List<Mention> _definitions = [];
    private readonly List<Mention> _recent = [];
    private readonly HashSet<InstrumentId> _named = [];
    private bool _hasUnknown;

    public ScanState(ScanKnowledge knowledge)
    {
        Subject = knowledge.Subject;
        SubjectDesignation = Subject is { } id ? knowledge.DesignationOf(id) : string.Empty;
    }

    /// <summary>What the text is about: given, or the title at its head.</summary>
    public InstrumentId? Subject { get; private set; }

    /// <summary>What the subject calls itself; known also where the subject is no instrument of the library.</summary>
    public string SubjectDesignation { get; set; }

    /// <summary>The last mention in the sentence.</summary>
    public Mention? InSentence { get; set; }

    /// <summary>The last instrument in the paragraph to which a provision belonged, or that was named.</summary>
    public Mention? InParagraph { get; set; }

    /// <summary>The last citation with a provision.</summary>
    public (Mention Instrument, Pinpoint Pinpoint)? LastCited { get; set; }

    /// <summary>The annex in which the text stands, where its headings say so.</summary>
    public Pinpoint Annex { get; set; }

    /// <summary>The article in which the text stands, where its headings say so.</summary>
    public Pinpoint? Article { get; set; }

    /// <summary>The number of the article of the last heading, for the one after it.</summary>
    public int ArticleNumber { get; set; }

    /// <summary>The paragraph in which the text stands.</summary>
    public int Paragraph { get; set; }

    /// <summary>The part, chapter or section in which the text stands, by its kind.</summary>
    public Dictionary<ProvisionKind, Pinpoint> Containers { get; } = [];

    /// <summary>Whether the text has headings of articles.</summary>
    public bool HasHeadings => Article is not null;

    public void BeginSentence() => InSentence = null;

    public void BeginParagraph()
    {
        InSentence = null;
        InParagraph = null;
    }

    /// <summary>The text goes on at a provision that is known from elsewhere than from headings.</summary>
    public void MoveTo(DescribedProvision place)
    {
        BeginParagraph();
        Annex = default;
        Article = null;
        (ArticleNumber, Paragraph) = (0, 0);
        Containers.Clear();
        var steps = place.Reference.Pinpoint.Steps;
        for (var i = 0; i < steps.Count; i++)
        {
            Enter(steps[i], new Pinpoint(EquatableArray.Create(steps.AsSpan()[..(i + 1)])));
        }

        // What groups articles is not part of their pinpoint.
        var container = Annex;
        foreach (var outer in place.Path.Where(outer => outer.Kind.GroupsArticles()))
        {
            Containers[outer.Kind] = container = container.Then(PinpointStep.Named(outer.Kind, outer.Number));
        }
    }

    public void SetSubject(InstrumentId id, string designation)
    {
        Subject ??= id;
        SubjectDesignation = SubjectDesignation.Length == 0 ? designation : SubjectDesignation;
    }

    /// <summary>Remembers a mention.</summary>
    public void Mentioned(Mention mention)
    {
        (InSentence, InParagraph) = (mention, mention);
        _hasUnknown |= mention.Ids.Count != 1;
        if (mention.Designation.Length > 0 || mention.IsKnown)
        {
            _recent.Add(mention);
            if (_recent.Count > MostMentions)
            {
                _recent.RemoveAt(0);
            }
        }

        if (mention.IsKnown && _named.Count < CitationScanner.MostDefinitions)
        {
            _named.Add(mention.Ids[0]);
        }
    }

    /// <summary>The last mention of an instrument that calls itself so.</summary>
    public Mention? Last(string designation) => _recent.FindLast(mention => mention.Designation == designation);

    /// <summary>The last mention of any.</summary>
    public Mention? Last() => _recent.Count == 0 ? null : _recent[^1];

    /// <summary>The one instrument beside its subject of which a text speaks, if it names no other, known or unknown.</summary>
    public Mention? OnlyOther
    {
        get
        {
            var subject = Subject;
            return !_hasUnknown && _named.Count - (subject is { } own && _named.Contains(own) ? 1 : 0) == 1
                ? _recent.FindLast(mention => mention.IsKnown && mention.Ids[0] != subject)
                : null;
        }
    }

    /// <summary>Of several that share a name, the one that the text has named more fully before.</summary>
    public IReadOnlyList<InstrumentId> Narrowed(IReadOnlyList<InstrumentId> ids)
    {
        if (ids.Count < 2)
        {
            return ids;
        }

        var named = ids.Where(_named.Contains).ToList();
        return named.Count == 1 ? named : ids;
    }

    /// <summary>The instruments that the text has named.</summary>
    public IEnumerable<InstrumentId> Named => _named;

    /// <summary>Gives a term a meaning for the rest of the text; a later definition of the term wins.</summary>
    public void Define(string term, Mention meaning)
    {
        if (_definitions.Count >= CitationScanner.MostDefinitions)
        {
            return;
        }

        _definitions.Add(meaning);
        _terms.Add(term, InstrumentId.Parse(string.Create(CultureInfo.InvariantCulture, $"term-{_definitions.Count}"), null));
    }

    /// <summary>The longest defined term at a place.</summary>
    public Mention? DefinedAt(ReadOnlySpan<char> text, int position, out int end)
    {
        end = position;
        if (_definitions.Count == 0)
        {
            return null;
        }

        var ids = _terms.LongestAt(text, position, isRunning: true, out end);
        return ids.Count == 0 ? null : _definitions[int.Parse(ids[^1].ToString().AsSpan(5), CultureInfo.InvariantCulture) - 1];
    }

    private void Enter(PinpointStep step, Pinpoint here)
    {
        switch (step)
        {
            case { Form: PinpointStepForm.Main } or { Kind: ProvisionKind.Rule or ProvisionKind.Regulation }:
                (Article, ArticleNumber) = (here, step.Number.Leading);
                break;
            case { Form: PinpointStepForm.Named } when step.Kind.RestartsNumbering():
                (Annex, Article) = (here, here);
                break;
            case { Form: PinpointStepForm.Inner } when Article is not null && Paragraph == 0 && !step.Number.IsLetters:
                Paragraph = step.Number.Leading;
                break;
        }
    }

    /// <summary>Whether some term may begin with a word.</summary>
    /// <param name="normal">The word in the form in which names are compared.</param>
    public bool MayBeginTerm(ReadOnlySpan<char> normal) => _definitions.Count > 0 && _terms.Begins(normal);
}

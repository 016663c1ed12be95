using TreatyRefs.Collections;
using TreatyRefs.Importing.Lines;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Text;

namespace TreatyRefs.Importing.Assembly;

/// <summary>Makes an instrument of what was put together.</summary>
internal sealed class InstrumentAssembler(AssemblyOptions options, string language, NumberingStyle numbering, ImportNotes notes)
{
    private const int LongestText = 4 * 1024 * 1024;

    private Dictionary<DraftNode, EquatableArray<DeclaredReference>> _references = [];

    /// <summary>Makes the instrument, with what it cites if that was asked for.</summary>
    public Instrument Assemble(DraftNode root, string title, IReadOnlyList<string> remarks)
    {
        var instrument = Make(root, title, remarks);
        if (options.CitedIn is not { } library)
        {
            return instrument;
        }

        _references = CitedReferences.In(root, instrument, library, notes);
        return Make(root, title, remarks);
    }

    private Instrument Make(DraftNode root, string title, IReadOnlyList<string> remarks)
    {
        var articles = Articles(root).ToList();
        var provisions = Provisions(root.Children);
        return New(title) with
        {
            ShortTitle = options.ShortTitle is { } shown ? Localized(shown) : null,
            Numbering = numbering,
            ArticleCount = CountOf(articles),
            Structure = options.StructureOnly && ProvisionList.Of(provisions) is { } list ? new InstrumentStructure(list) : null,
            Provisions = options.StructureOnly ? [] : provisions,
            Provenance = remarks.Count == 0 || options.HeadingsOnly ? default : new Provenance(Note: Localized(string.Join('\n', remarks))),
        };
    }

    /// <summary>The articles that are numbered through, without those of annexes.</summary>
    public static IEnumerable<DraftNode> Articles(DraftNode node) =>
        node
            .Children.Where(child => !child.Kind.RestartsNumbering())
            .SelectMany(child =>
                child.Kind == ProvisionKind.Article ? [child]
                : child.Kind.GroupsArticles() ? Articles(child)
                : []
            );

    private Instrument New(string title) =>
        options.Kind switch
        {
            InstrumentKind.Resolution => new Resolution { Id = options.Id, Title = Localized(title) },
            InstrumentKind.Declaration => new Declaration { Id = options.Id, Title = Localized(title) },
            InstrumentKind.Other => new OtherInstrument { Id = options.Id, Title = Localized(title) },
            _ => new Treaty { Id = options.Id, Title = Localized(title) },
        };

    // Only where none is missing: a count says of every number beyond it that it does not exist.
    private static int? CountOf(List<DraftNode> articles)
    {
        var plain = articles.Where(article => !article.Number.IsDotted).Select(article => article.Number.Leading).Distinct().ToList();
        return plain.Count > 0 && plain.SequenceEqual(Enumerable.Range(1, plain.Count)) ? plain.Count : null;
    }

    private EquatableArray<Provision> Provisions(IEnumerable<DraftNode> nodes) => nodes.Select(Provision).ToEquatableArray();

    private Provision Provision(DraftNode node) =>
        new()
        {
            Kind = node.Kind,
            Number = node.Number,
            PrintedNumber = node.Printed,
            IsNumbered = node.IsNumbered,
            Heading = node.Heading is { } heading ? Localized(heading) : null,
            Text = node.Text.Count == 0 || options.HeadingsOnly ? null : Localized(string.Join("\n\n", node.Text)),
            RefersTo = _references.GetValueOrDefault(node),
            Provisions = Provisions(node.Children),
        };

    private LocalizedText Localized(string text) =>
        text.Length <= LongestText
            ? new LocalizedText(language, text)
            : throw new ImportException(new Problem(ProblemKind.Unreadable, ImportWording.TextTooLong));
}

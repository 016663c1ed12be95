using TreatyRefs.Citations;
using TreatyRefs.Compiled;
using TreatyRefs.Grammar;
using TreatyRefs.Model;
using TreatyRefs.Names;
using TreatyRefs.References;
using TreatyRefs.Scanning;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Compiled;

/// <summary>Names of one's own over those that the build has compiled mean what they mean where the tables of all are made anew.</summary>
public sealed class ExtendedNamesTests
{
    private const string Mine = "library: Mine\nextends: built-in\n---\n";

    // Names that are added to those of the build.
    private static readonly (string Name, string Yaml)[] s_added =
    [
        ("no treaty", Mine),
        (
            "before all others and after them",
            Mine + Treaty("aaa", "Agreement on the Conservation of Ponds") + "---\n" + Treaty("zzz", "Convention on the Law of the Lake")
        ),
        (
            "in languages, one of which declines",
            Mine + Treaty("lake", "{ de: Vertrag über den Teich, ru: Договор о пруде, ko: 연못 조약, fr: Traité sur l'étang }")
        ),
        ("a name and an abbreviation of others", Mine + Treaty("lake", "Treaty of the Lake") + "names: [VCLT]\nabbreviations: [UNCLOS]\n"),
        ("a word that is one letter from another", Mine + Treaty("lake", "Vienna Convention on the Law of Traties")),
        ("the words of another name in another order", Mine + Treaty("lake", "Sea Law of the Convention")),
    ];

    // Names for which the tables are made anew.
    private static readonly (string Name, string Yaml)[] s_anew =
    [
        ("a name that texts form of another", Mine + Treaty("lake", "{ de: Wiener Konvention über das Recht der Verträge }")),
        ("a name of which texts form another", Mine + Treaty("lake", "Convention on the Law of the Sea and other Waters")),
        ("a declined name as if it were none", Mine + Treaty("lake", "Lake Treaty") + "lookup-names: [Übereinkommen über den Teich]\n"),
    ];

    private static string Treaty(string id, string title) => $"instrument: {id}\nkind: treaty\ntitle: {title}\n";

    private static IEnumerable<TestCaseData> All() =>
        s_added.Concat(s_anew).Select(one => new TestCaseData(one.Yaml, s_added.Contains(one)).SetArgDisplayNames(one.Name));

    [TestCaseSource(nameof(All))]
    public void They_mean_the_same(string yaml, bool isAdded)
    {
        var library = LibraryLoader.Load(LibraryOrigin.Text("own.yaml", yaml)).Library;
        var anew = new TreatyLibrary
        {
            Info = library.Info,
            Instruments = [.. library.Instruments],
            Extended = library.Extended,
        };

        Numbers(library).BeginWith(Numbers(Treaties.BuiltIn)).Should().Be(isAdded);
        var (parser, other) = (new CitationParser(library), new CitationParser(anew));
        foreach (var name in NamesIn(library).Append("Treaty on Nothing").Append("Treaty of the Lakr"))
        {
            Answer(parser, name).Should().Be(Answer(other, name));
        }

        var text = string.Concat(NamesIn(library).Select(name => $"See Article 1 of the {name}.\n"));
        new CitationScanner(library).Scan(text).SequenceEqual(new CitationScanner(anew).Scan(text)).Should().BeTrue();
        NameTables.Of(library).Whole.Names.Should().Equal(NameTables.Of(anew).Whole.Names);
    }

    // As an import does it: of names that are shared none is meant first.
    [TestCase("Agreement on the Conservation of Ponds", true)]
    [TestCase("Vienna Convention on the Law of Treaties", false)]
    [TestCase("Convention of Vienna on Treaties Law", true)]
    public void They_mean_the_same_beside_those_of_one_more_instrument(string title, bool isAdded)
    {
        var own = LibraryLoader.Load(LibraryOrigin.Text("own.yaml", s_added[1].Yaml)).Library;
        var instrument = new Treaty { Id = InstrumentId.Parse("pond"), Title = new LocalizedText("en", title) };
        foreach (var library in (IEnumerable<TreatyLibrary>)[Treaties.BuiltIn, own])
        {
            var joined = BuiltInLibrary.InstrumentsOf(library, instrument);
            var anew = new TreatyLibrary { Info = library.Info, Instruments = [.. library.Instruments, instrument] };

            Numbers(joined).BeginWith(Numbers(Treaties.BuiltIn)).Should().Be(isAdded);
            joined.Instruments.SequenceEqual(anew.Instruments).Should().BeTrue();
            var text = string.Concat(NamesIn(own).Append(title).Select(name => $"See Article 1 of the {name}.\n"));
            new CitationScanner(joined).Scan(text).SequenceEqual(new CitationScanner(anew).Scan(text)).Should().BeTrue();
        }
    }

    // A title of the build and one of one's own, each with an inner word left out; and one that is cut short.
    [TestCase("Convention on the Elimination of All Discrimination against Women", "cedaw/1")]
    [TestCase("Convention on the Protection of Rivers and Ancient Forests of Zenda", "zenda/1")]
    [TestCase("Convention on the Protection of Sacred Rivers and Ancient Forests", "zenda/1")]
    [TestCase("Convention on the Protection of Sacred", null)]
    public void A_word_may_be_left_out_of_a_title_of_either(string written, string? found)
    {
        var yaml = Mine + Treaty("zenda", "Convention on the Protection of Sacred Rivers and Ancient Forests of Zenda");
        var library = LibraryLoader.Load(LibraryOrigin.Text("own.yaml", yaml)).Library;

        new CitationScanner(library)
            .Scan($"See Article 1 of the {written}.\n")
            .SelectMany(citation => citation.Targets)
            .Select(target => target.Reference?.ToString())
            .Should()
            .Equal(found);
    }

    // All of one's own; of the others, every fiftieth.
    private static IEnumerable<string> NamesIn(TreatyLibrary library) =>
        library
            .Instruments.Where(instrument => !library.IsExtended(instrument.Id))
            .SelectMany(InstrumentLexicon.NamesOf)
            .Concat(library.Instruments.SelectMany(InstrumentLexicon.NamesOf).Where((_, number) => number % 50 == 0));

    private static WordNumbers Numbers(TreatyLibrary library) => NameTables.Of(library).Content.Numbers;

    private static string Answer(CitationParser parser, string citation) =>
        parser.TryRead(citation, out var read, out var problem) ? read.ToString() : problem.ToString();
}

using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;
using TreatyRefs.Tests.Yaml;
using TreatyRefs.Text;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Compiled;

/// <summary>A library of one's own over the built-in one as the build has compiled it is the same as over its files.</summary>
public sealed class ExtendedLibraryTests
{
    private const string Title = "library: Mine\nextends: built-in\n";
    private const string Mine = Title + "---\n";
    private const string Lake = "instrument: lake-treaty\nkind: treaty\ntitle: Lake Treaty\n";
    private const string Ann = "experts: [{ id: ann, name: Ann Other }]\n---\n";
    private const string Talk = "source: talk\nkind: book\ntitle: A Talk\ncommentary:\n";

    // Over the compiled library.
    private static readonly (string Name, string Yaml)[] s_added =
    [
        ("nothing", string.Empty),
        ("a date before all others, and a default of the built-in library", Title + "date: 1900-01-01\ndefault-instrument: un-charter\n"),
        (
            "treaties before all others and after them, commentary on a built-in article, and by a built-in expert",
            Title
                + "default-instrument: zzz\n---\n"
                + Treaty("aaa")
                + "complete: true\nprovisions: [{ article: 1, refers-to: [{ to: un-charter/33 }] }]\n---\n"
                + Treaty("zzz")
                + "relations: [{ to: ru-dprk-2000, as: replaces }, { to: un-chater/4 }]\n---\n"
                + Ann
                + Talk
                + Comment("talk#1", "ann", "un-charter/51")
                + Comment("talk#2", "asmolov", "aaa/1")
        ),
        ("a name of a built-in treaty", Mine + Lake + "names: [UN Charter]\nabbreviations: [UNCLOS]\n"),
        (
            "what names nothing, and words where a reference should stand",
            Title
                + "default-instrument: un-chater\n---\n"
                + Lake
                + "relations: [{ to: un-charter/999 }, { to: un-chater/4 }, { to: nobody-described-this/4 }, { to: UN Charter art. 33 }]\n"
                + "sources: [un-chartr]\n---\n"
                + Talk
                + Comment("talk#1", "asmolow", "un-charter")
        ),
        (
            "an error, a circle, and a file that is no YAML",
            Mine
                + Lake
                + "numbering: runes\n---\n"
                + Treaty("sea-treaty")
                + "relations: [{ to: lake-treaty/1 }, { to: ice-treaty, as: replaces }]\n---\n"
                + Treaty("ice-treaty")
                + "relations: [{ to: ru-dprk-2000, as: replaces }, { to: sea-treaty, as: replaces }]\n---\na: [\n"
        ),
    ];

    // What asks for the files.
    private static readonly (string Name, string Yaml)[] s_redeclared =
    [
        ("a treaty instead of a built-in one", Mine + Treaty("un-charter") + "complete: true\nprovisions: [{ article: 1 }]\n"),
        ("a wrong treaty instead of a built-in one", Mine + "instrument: un-charter\nkind: runes\ntitle: Charter\n"),
        (
            "an expert, a topic and a source instead of built-in ones",
            Mine
                + "experts: [{ id: asmolov, name: Somebody }]\n---\ntopics: [{ id: treaty-continuity, label: Help }]\n---\n"
                + "source: valdai-2024-11-27\nkind: book\ntitle: Mine\n"
        ),
    ];

    private static string Treaty(string id) => $"instrument: {id}\nkind: treaty\ntitle: Treaty {id}\n";

    private static string Comment(string id, string by, string on) =>
        $"  - {{ id: {id}, by: {by}, on: [{on}], kind: report, attribution: explicit, says: Well said. }}\n";

    private static IEnumerable<TestCaseData> All() =>
        s_added.Concat(s_redeclared).Select(one => new TestCaseData(one.Yaml).SetArgDisplayNames(one.Name));

    private static IEnumerable<TestCaseData> Added() => s_added.Select(one => new TestCaseData(one.Yaml).SetArgDisplayNames(one.Name));

    private static IEnumerable<TestCaseData> Redeclared() =>
        s_redeclared.Select(one => new TestCaseData(one.Yaml).SetArgDisplayNames(one.Name));

    [TestCaseSource(nameof(All))]
    public void It_is_the_same_as_over_the_files(string yaml)
    {
        var own = LibraryOrigin.Text("own.yaml", yaml);
        var files = LibraryOrigin.BuiltInAt(RepositoryFiles.Data());

        // An empty one extends nothing and has it added.
        Same(LibraryLoader.Load(yaml.Length == 0 ? [own, LibraryOrigin.BuiltIn] : [own]), LibraryLoader.Load(own, files));
    }

    [TestCaseSource(nameof(Orders))]
    public void It_is_the_same_in_any_order(int place)
    {
        var own = Enumerable.Range(1, 3).Select(i => LibraryOrigin.Text($"{i}.yaml", Part(i)));
        List<LibraryOrigin> compiled = [.. own];
        List<LibraryOrigin> parsed = [.. compiled];
        compiled.Insert(place, LibraryOrigin.BuiltIn);
        parsed.Insert(place, LibraryOrigin.BuiltInAt(RepositoryFiles.Data()));

        Same(LibraryLoader.Load(compiled, new LoadOptions()), LibraryLoader.Load(parsed, new LoadOptions()));

        static string Part(int number) =>
            (number == 2 ? "library: Two\n---\n" : string.Empty)
            + $"experts: [{{ id: e{number}, name: E }}]\n---\nsource: s{number}\nkind: book\ntitle: S\ncommentary:\n"
            + Comment($"s{number}#1", $"e{number}", "un-charter/51");
    }

    private static IEnumerable<int> Orders => [0, 2];

    [Test]
    public void A_clash_with_a_built_in_treaty_is_told_with_its_place()
    {
        var own = LibraryOrigin.Text("own.yaml", Treaty("un-charter"));
        var files = LibraryOrigin.BuiltInAt(RepositoryFiles.Data());
        var instead = LibraryOrigin.Text("own.yaml", Treaty("un-charter") + "override: true\n");

        Same(LibraryLoader.Load(own, LibraryOrigin.BuiltIn), LibraryLoader.Load(own, files));
        Same(LibraryLoader.Load(LibraryOrigin.BuiltIn, instead), LibraryLoader.Load(files, instead));
        Same(
            LibraryLoader.Load(LibraryOrigin.BuiltIn, own, LibraryOrigin.BuiltIn),
            LibraryLoader.Load(files, own, LibraryOrigin.BuiltInAt(RepositoryFiles.Data()))
        );
    }

    [TestCaseSource(nameof(Added))]
    public void Nothing_of_the_built_in_library_is_read_for_it(string yaml)
    {
        var library = LibraryLoader.Load(LibraryOrigin.Text("own.yaml", yaml), LibraryOrigin.BuiltIn).Library;

        library.FindInstrument(InstrumentId.Parse("vclt")).Should().BeSameAs(Treaties.BuiltIn.FindInstrument(InstrumentId.Parse("vclt")));
    }

    [TestCaseSource(nameof(Redeclared))]
    public void A_record_with_an_id_of_the_built_in_library_asks_for_its_files(string yaml)
    {
        var library = LibraryLoader.Load(LibraryOrigin.Text("own.yaml", yaml)).Library;

        library
            .FindInstrument(InstrumentId.Parse("vclt"))
            .Should()
            .NotBeSameAs(Treaties.BuiltIn.FindInstrument(InstrumentId.Parse("vclt")))
            .And.NotBeNull();
    }

    [Test]
    public void Whoever_asks_for_places_has_those_of_the_built_in_library_too()
    {
        var own = LibraryOrigin.Text("own.yaml", s_added[2].Yaml);
        var loaded = LibraryLoader.Check(own);
        var files = LibraryLoader.Check(own, LibraryOrigin.BuiltInAt(RepositoryFiles.Data()));

        var places = PlacesIn(loaded).ToList();
        places.SequenceEqual(PlacesIn(files)).Should().BeTrue();
        places.Should().NotContainNulls().And.Contain(place => place!.Value.File == "own.yaml");
        loaded.Places.PlaceOf(loaded.Library.Experts[0]).Should().BeNull();
    }

    private static IEnumerable<SourceLocation?> PlacesIn(LoadResult loaded) =>
        SourceMap.RecordsOf(loaded.Library).Select(loaded.Places.PlaceOf);

    [Test]
    public async Task It_is_the_same_without_a_thread_that_waits()
    {
        foreach (var (_, yaml) in s_added[^1..].Concat(s_redeclared[..1]))
        {
            var own = LibraryOrigin.Text("own.yaml", yaml);

            Same(await LibraryLoader.LoadAsync([own]), LibraryLoader.Load(own));
        }
    }

    // On both, adding a treaty to the built-in library can make nothing in it wrong.
    [Test]
    public void The_built_in_library_names_only_what_it_has()
    {
        var library = Treaties.BuiltIn;
        var named = library
            .Instruments.SelectMany(instrument => instrument.Relations.Concat(Edges(library, instrument)))
            .Select(edge => edge.To)
            .Concat(library.Commentary.SelectMany(comment => comment.On.Select(target => target.To).Concat(comment.Mentions)));

        named.Select(range => range.Last.Instrument).Where(id => library.FindInstrument(id) is null).Distinct().Should().BeEmpty();
    }

    [Test]
    public void The_built_in_library_names_nothing_that_might_not_exist_at_some_date()
    {
        // Without a date of the library everything counts that is ever denied.
        LibraryLoader
            .Check(
                LibraryOrigin.Text("own.yaml", "library: Undated\n"),
                LibraryOrigin.BuiltInAt(RepositoryFiles.Data()),
                LibraryOrigin.Text("own.yaml", "library: Undated\n")
            )
            .Diagnostics.Should()
            .BeEmpty();
    }

    private static IEnumerable<DeclaredReference> Edges(TreatyLibrary library, Instrument instrument) =>
        library.ProvisionsOf(instrument.Id).SelectMany(provision => provision.Provision.RefersTo);

    private static void Same(LoadResult compiled, LoadResult parsed)
    {
        compiled.Lines().Should().Equal(parsed.Lines());
        compiled.FileCount.Should().Be(parsed.FileCount);
        var (library, other) = (compiled.Library, parsed.Library);
        library.Info.Should().Be(other.Info);
        library.Extended.Should().Equal(other.Extended);
        library.Equals(other).Should().BeTrue();
        ((ITreatyLibrary)library).Described.SequenceEqual(((ITreatyLibrary)other).Described).Should().BeTrue();
        other.Instruments.Where(instrument => !IsFound(library, other, instrument)).Should().BeEmpty();
        other.Sources.Where(source => library.FindSource(source.Id) != source).Should().BeEmpty();
    }

    private static bool IsFound(TreatyLibrary library, TreatyLibrary other, Instrument instrument) =>
        instrument == library.FindInstrument(instrument.Id)
        && library.CommentaryOn(instrument.Id).SequenceEqual(other.CommentaryOn(instrument.Id));
}

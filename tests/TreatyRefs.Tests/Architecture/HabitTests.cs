using TreatyRefs.Tests.Architecture.Sources;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Architecture;

/// <summary>What the sources of this repository keep to: sizes that a reader can hold, and words only where words live.</summary>
public sealed class HabitTests
{
    private static readonly Lazy<List<Finding>> s_types = new(() => [.. Sizes.Types(SourceFile.All)]);
    private static readonly Lazy<List<Finding>> s_longMethods = new(() =>
        [.. Sizes.Methods(SourceFile.All).Where(method => method.Size > Sizes.LinesOfAMethod)]
    );
    private static readonly Lazy<List<Finding>> s_wideLines = new(() =>
        [.. Sizes.Lines(SourceFile.All).Where(line => line.Size > Sizes.ColumnsOfALine)]
    );
    private static readonly Lazy<ILookup<bool, Finding>> s_letters = new(() =>
        Letters.In(SourceFile.OfTheProduct).ToLookup(letter => letter.IsIn(Homes.OfLetters))
    );
    private static readonly Lazy<ILookup<bool, Finding>> s_wordLists = new(() =>
        WordLists.In(SourceFile.OfTheProduct).ToLookup(list => list.IsIn([.. Homes.OfWords, .. Homes.OfFormats.Keys]))
    );

    [Test]
    public void No_type_has_more_methods_than_a_reader_can_hold() =>
        KnownBreaches.Match("types.txt", s_types.Value.Where(type => type.Size > Sizes.MethodsOfAType));

    [Test]
    public void No_method_is_longer_than_a_screen() => KnownBreaches.Match("methods.txt", s_longMethods.Value);

    [Test]
    public void No_line_is_wider_than_the_formatter_makes_it() => KnownBreaches.Match("lines.txt", s_wideLines.Value);

    [Test]
    public void No_literal_outside_its_home_holds_a_letter_of_another_script() =>
        KnownBreaches.Match("letters.txt", s_letters.Value[false]);

    [Test]
    public void No_list_of_words_stands_outside_its_home() => KnownBreaches.Match("word-lists.txt", s_wordLists.Value[false]);

    [Test]
    public void All_sources_are_read()
    {
        var folders = SourceFile.All.Select(file => string.Join('/', file.Path.Split('/').Take(2))).Distinct();
        folders.Should().Contain(["src/TreatyRefs", "src/TreatyRefs.Cli", "tests/TreatyRefs.Tests", "tests/TreatyRefs.Benchmarks"]);
        SourceFile.All.Select(file => file.Path).Should().OnlyHaveUniqueItems().And.NotContain(path => path.Contains("/obj/"));
    }

    // Homes that nobody lives in would hide a move.
    [Test]
    public void The_homes_are_full_of_words_and_letters()
    {
        s_wordLists.Value[true].Should().HaveCountGreaterThan(100);
        s_letters.Value[true].Should().HaveCountGreaterThan(500);
    }

    [OneTimeTearDown]
    public void PrintFigures()
    {
        var largest = s_types.Value.MaxBy(type => type.Size);
        var (lists, letters) = (s_wordLists.Value[false].ToList(), s_letters.Value[false].ToList());
        var files = lists.Concat(letters).Select(finding => finding.Place.Split('(')[0]).Distinct().Count();
        Figures.Print(
            "house.txt",
            $"""
            Sizes of the house
            largest type             {largest.Size} methods, {largest.What}
            methods over {Sizes.LinesOfAMethod} lines    {s_longMethods.Value.Count}
            lines over {Sizes.ColumnsOfALine} columns   {s_wideLines.Value.Count}
            public types             {PublicTypes.All.Count()}
            words outside            {lists.Count} lists of words and {letters.Count} literals of other scripts in {files} files
            """
        );
    }
}

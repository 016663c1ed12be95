using TreatyRefs.Tests.Architecture.Sources;

namespace TreatyRefs.Tests.Architecture;

/// <summary>What the sources of this repository keep to: sizes that a reader can hold, and words only where words live.</summary>
public sealed class HabitTests
{
    [Test]
    public void No_type_has_more_methods_than_a_reader_can_hold() =>
        KnownBreaches.Match("types.txt", Sizes.Types(SourceFile.All).Where(type => type.Size > Sizes.MethodsOfAType));

    [Test]
    public void No_method_is_longer_than_a_screen() =>
        KnownBreaches.Match("methods.txt", Sizes.Methods(SourceFile.All).Where(method => method.Size > Sizes.LinesOfAMethod));

    [Test]
    public void No_line_is_wider_than_the_formatter_makes_it() =>
        KnownBreaches.Match("lines.txt", Sizes.Lines(SourceFile.All).Where(line => line.Size > Sizes.ColumnsOfALine));

    [Test]
    public void No_literal_outside_its_home_holds_a_letter_of_another_script() =>
        KnownBreaches.Match("letters.txt", Letters.In(SourceFile.OfTheProduct).Where(letter => !letter.IsIn(Homes.OfLetters)));

    [Test]
    public void No_list_of_words_stands_outside_its_home() =>
        KnownBreaches.Match(
            "word-lists.txt",
            WordLists.In(SourceFile.OfTheProduct).Where(list => !list.IsIn([.. Homes.OfWords, .. Homes.OfFormats.Keys]))
        );

    [Test]
    public void All_sources_are_read()
    {
        var folders = SourceFile.All.Select(file => string.Join('/', file.Path.Split('/').Take(2))).Distinct();
        folders.Should().Contain(["src/TreatyRefs", "src/TreatyRefs.Cli", "tests/TreatyRefs.Tests", "tests/TreatyRefs.Benchmarks"]);
        SourceFile.All.Select(file => file.Path).Should().OnlyHaveUniqueItems().And.NotContain(path => path.Contains("/obj/"));
    }

    // Homes that nobody lives in would hide a move.
    [Test]
    public void The_languages_are_full_of_words_and_letters()
    {
        WordLists.In(SourceFile.OfTheProduct).Count(list => list.IsIn(Homes.OfWords)).Should().BeGreaterThan(100);
        Letters.In(SourceFile.OfTheProduct).Count(letter => letter.IsIn(Homes.OfLetters)).Should().BeGreaterThan(500);
    }
}

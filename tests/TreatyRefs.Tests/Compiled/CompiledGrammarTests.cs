using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Names;

namespace TreatyRefs.Tests.Compiled;

/// <summary>The tables of the languages that the build has made are what the languages declare.</summary>
public sealed class CompiledGrammarTests
{
    [Test]
    public void The_same_languages_are_compiled_to_the_bytes_that_the_build_has_embedded()
    {
        using var embedded = typeof(CompiledGrammar).Assembly.GetManifestResourceStream(CompiledGrammar.Resource)!;
        var bytes = new byte[embedded.Length];
        embedded.ReadExactly(bytes);

        CompiledGrammar.Compile().AsSpan().SequenceEqual(bytes).Should().BeTrue();
    }

    [Test]
    public void Words_that_were_read_mean_what_those_mean_that_are_made()
    {
        var read = Vocabulary.Words.Select(word => (word.Word, Meaning(word.Entry))).ToList();
        using var scope = LanguageCatalogue.Use(new LanguageCatalogue([.. LanguageCatalogue.BuiltIn.Languages]));

        read.Should().Equal(Vocabulary.Words.Select(word => (word.Word, Meaning(word.Entry)))).And.HaveCountGreaterThan(1000);
    }

    [Test]
    public void Names_that_the_build_has_made_go_on_with_the_numbers_of_the_words_by_which_anything_begins()
    {
        Triggers.Current.AreOfBuild.Should().BeTrue();
        ((ICompiledNames)Treaties.BuiltIn.Instruments).Names.Beginning.Numbers.BeginWith(Triggers.Current.Numbers).Should().BeTrue();
    }

    private static string Meaning(WordEntry entry) =>
        string.Join(
            ' ',
            Enum.GetValues<WordRoles>()
                .Where(role => role != WordRoles.None)
                .Select(role => $"{role}:{entry.LanguagesOf(role).Bits:x}")
                .Append($"{entry.RolesIn(LanguageSet.All, out var unit)}:{unit}")
        );
}

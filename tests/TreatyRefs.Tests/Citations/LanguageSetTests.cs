using TreatyRefs.Languages;

namespace TreatyRefs.Tests.Citations;

/// <summary>Sets of languages are united, intersected and asked; a catalogue gives its languages their ids.</summary>
public sealed class LanguageSetTests
{
    private static readonly LanguageId[] s_ids = [.. LanguageCatalogue.BuiltIn.Entries.Select(entry => entry.Id)];

    [Test]
    public void All_holds_every_language_and_none_holds_none()
    {
        s_ids.Should().OnlyContain(id => LanguageSet.All.Contains(id) && !LanguageSet.None.Contains(id));
        LanguageSet.None.IsEmpty.Should().BeTrue();
        LanguageSet.All.IsEmpty.Should().BeFalse();
    }

    [Test]
    public void Sets_are_united_and_intersected()
    {
        var (first, second, third) = (LanguageSet.Of(s_ids[0]), LanguageSet.Of(s_ids[1]), LanguageSet.Of(s_ids[2]));
        var (a, b) = (first | second, second | third);

        (a & b).Should().Be(second);
        (a & b).IsSingle.Should().BeTrue();
        (a & b).First.Should().Be(s_ids[1]);
        (a | b).Contains(s_ids[2]).Should().BeTrue();
        (first & third).Should().Be(LanguageSet.None);
        second.IsWithin(a).Should().BeTrue();
        a.IsWithin(second).Should().BeFalse();
    }

    [Test]
    public void A_catalogue_finds_languages_by_their_tags_and_by_what_they_declare()
    {
        var catalogue = LanguageCatalogue.BuiltIn;

        catalogue.In(catalogue.Tagged("zh-Hant")).Select(language => language.Tag).Should().Equal("zh");
        catalogue
            .In(catalogue.Where(language => language.Morphology.NounsHaveCapitals))
            .Select(language => language.Tag)
            .Should()
            .Equal("de");
        catalogue.Tagged("xx").IsEmpty.Should().BeTrue();
    }

    [Test]
    public void A_catalogue_of_no_or_equal_languages_is_refused()
    {
        FluentActions.Invoking(() => new LanguageCatalogue()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new LanguageCatalogue(French.Words, French.Words)).Should().Throw<ArgumentException>();
    }

    [Test]
    public void Other_languages_are_read_in_a_scope_only()
    {
        var other = new LanguageCatalogue(French.Words);
        using (LanguageCatalogue.Use(other))
        {
            LanguageCatalogue.Current.Should().BeSameAs(other);
        }

        LanguageCatalogue.Current.Should().BeSameAs(LanguageCatalogue.BuiltIn);
    }
}

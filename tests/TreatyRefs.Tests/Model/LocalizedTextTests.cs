using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Tests.Model;

public sealed class LocalizedTextTests
{
    [TestCase("en ru", "ru", "ru")]
    [TestCase("en ru", "RU", "ru")]
    [TestCase("en ru", "ko ru", "ru")]
    [TestCase("en ru", "ko", "en")]
    [TestCase("en ru", "", "en")]
    // The exact tag before its relatives, in whatever order they were given.
    [TestCase("zh-Hans zh-Hant", "zh-Hant", "zh-Hant")]
    [TestCase("en zh", "zh-Hant", "zh")]
    [TestCase("en zh-Hant", "zh", "zh-Hant")]
    [TestCase("zh-Hans zh", "zh-Hant", "zh")]
    [TestCase("en zh-Hans", "zh-Hant", "zh-Hans")]
    // A relative of the first choice before the second choice.
    [TestCase("ru zh", "zh-Hant ru", "zh")]
    // en is no relative of eng or e.
    [TestCase("ru eng", "en", "ru")]
    public void The_answer_is_the_nearest_language_and_says_which(string versions, string wanted, string answer)
    {
        var text = new LocalizedText([.. versions.Split(' ').Select(tag => new TextInLanguage(tag, "text in " + tag))]);
        text.In(wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Should().Be(new TextInLanguage(answer, "text in " + answer));
    }

    [Test]
    public void A_text_has_a_language_and_none_twice()
    {
        FluentActions.Invoking(() => new LocalizedText([])).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => new LocalizedText([new("en", "a"), new("en", "b")]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A text needs at least one language, and each only once.*");
    }

    [Test]
    public void Texts_are_equal_by_value()
    {
        new LocalizedText("en", "a").Should().Be(new LocalizedText([new("en", "a")]));
        new LocalizedText("en", "a").Should().NotBe(new LocalizedText("ru", "a"));
        new LocalizedText("en", "a").ToString().Should().Be("a");
    }

    [Test]
    public void Names_are_found_by_language_without_case()
    {
        var names = new LocalizedNames([new("en", "UN Charter"), new("ru", "Устав ООН"), new("en", "Charter")]);
        names.In("EN").Should().Equal("UN Charter", "Charter");
        names.In("fr").Should().BeEmpty();
        default(LocalizedNames).In("en").Should().BeEmpty();
    }

    [Test]
    public void Words_of_an_enumeration_are_its_names_with_hyphens()
    {
        ActionType.EntryIntoForce.Keyword().Should().Be("entry-into-force");
        Keywords.TryParse<ActionType>("provisional-application", out var type).Should().BeTrue();
        type.Should().Be(ActionType.ProvisionalApplication);
        Keywords.TryParse<ActionType>("EntryIntoForce", out _).Should().BeFalse();
        Keywords.TryParse<ActionType>(null, out _).Should().BeFalse();
        Keywords.All<UnitedNationsOrgan>().Should().Equal("sc", "ga", "hrc", "ecosoc");
        FluentActions.Invoking(() => ((ActionType)99).Keyword()).Should().Throw<ArgumentOutOfRangeException>();
    }
}

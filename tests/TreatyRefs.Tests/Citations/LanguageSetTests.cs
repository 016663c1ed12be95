using TreatyRefs.Languages;

namespace TreatyRefs.Tests.Citations;

/// <summary>Sets of languages are united, intersected and asked.</summary>
public sealed class LanguageSetTests
{
    [Test]
    public void All_holds_every_language_and_none_holds_none()
    {
        for (var i = 0; i < CitationLanguage.All.Count; i++)
        {
            LanguageSet.All.Contains(i).Should().BeTrue();
            LanguageSet.None.Contains(i).Should().BeFalse();
        }

        LanguageSet.None.IsEmpty.Should().BeTrue();
        LanguageSet.All.IsEmpty.Should().BeFalse();
    }

    [Test]
    public void Sets_are_united_and_intersected()
    {
        var (a, b) = (LanguageSet.Of(0) | LanguageSet.Of(1), LanguageSet.Of(1) | LanguageSet.Of(2));

        (a & b).Should().Be(LanguageSet.Of(1));
        (a | b).Contains(2).Should().BeTrue();
        (LanguageSet.Of(0) & LanguageSet.Of(2)).Should().Be(LanguageSet.None);
    }

    [TestCase(-1)]
    [TestCase(16)]
    public void A_place_that_is_no_language_is_refused(int index) =>
        FluentActions.Invoking(() => LanguageSet.Of(index)).Should().Throw<ArgumentOutOfRangeException>();
}

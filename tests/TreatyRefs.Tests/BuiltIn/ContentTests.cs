using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Tests.BuiltIn;

/// <summary>What the built-in library must hold.</summary>
public sealed class ContentTests
{
    private static readonly TreatyLibrary s_library = Treaties.BuiltIn;

    [TestCase("ru-dprk-2024", 23)]
    [TestCase("ussr-dprk-1961", 6)]
    [TestCase("china-dprk-1961", 7)]
    [TestCase("un-charter", 111)]
    public void Every_article_is_described_with_a_subject(string id, int count)
    {
        var articles = Articles(id);

        articles.Select(article => article.Provision.Number.Leading).Should().Equal(Enumerable.Range(1, count));
        articles.Should().OnlyContain(article => article.Provision.Subject != null || article.Provision.Heading != null);
        s_library.FindInstrument(Id(id))!.ArticleCount.Should().Be(count);
    }

    [TestCase("ru-dprk-2024")]
    [TestCase("ussr-dprk-1961")]
    [TestCase("china-dprk-1961")]
    public void Every_article_of_a_bilateral_treaty_has_a_summary(string id) =>
        Articles(id)
            .Where(article => article.Provision.Summary is null && !HasInside(article.Provision))
            .Select(article => article.Reference)
            .Should()
            .BeEmpty();

    [Test]
    public void The_treaty_of_2000_says_that_it_is_not_complete()
    {
        var treaty = s_library.FindInstrument(Id("ru-dprk-2000"))!;

        treaty.ArticleCount.Should().Be(12);
        treaty.Complete.Should().BeFalse();
    }

    [TestCase("ru-dprk-2024", "en", "ru", "ko")]
    [TestCase("ru-dprk-2000", "en", "ru", "ko")]
    [TestCase("ussr-dprk-1961", "en", "ru", "ko", "zh")]
    [TestCase("china-dprk-1961", "en", "ko", "zh")]
    public void A_bilateral_treaty_is_named_in_the_languages_of_its_parties(string id, params string[] languages)
    {
        var treaty = s_library.FindInstrument(Id(id))!;

        treaty.Title.Versions.Concat(treaty.Names.Items).Select(name => name.Language).Distinct().Should().Contain(languages);
    }

    [Test]
    public void The_charter_has_its_preamble_and_19_chapters_in_roman_numerals()
    {
        var provisions = s_library.ProvisionsOf(Id("un-charter"));

        provisions[0].Provision.Kind.Should().Be(ProvisionKind.Preamble);
        provisions
            .Where(p => p.Provision.Kind == ProvisionKind.Chapter)
            .Select(p => p.Provision.PrintedNumber)
            .Should()
            .Equal(Enumerable.Range(1, 19).Select(RomanNumeral.Format));
    }

    [Test]
    public void What_the_library_points_to_in_the_charter_has_a_summary()
    {
        int[] always = [1, 2, 24, 25, 33, 39, 40, 41, 42, 51, 52, 53, 54, 102, 103];
        var pointedTo = s_library
            .Instruments.Where(i => i.Id != Id("un-charter"))
            .SelectMany(i => s_library.ProvisionsOf(i.Id))
            .SelectMany(p => p.Provision.RefersTo)
            .Select(edge => edge.To.First)
            .Where(to => to.Instrument == Id("un-charter") && to.Pinpoint.Article is not null);
        var wanted = always.Select(n => new ProvisionReference(Id("un-charter"), Pinpoint.OfArticle(n))).Concat(pointedTo).Distinct();

        wanted.Where(reference => s_library.FindProvision(reference)?.Provision.Summary is null).Should().BeEmpty();
    }

    [TestCase("unsc-res-1695", "2006-07-15")]
    [TestCase("unsc-res-1718", "2006-10-14", "8(d)", "9", "10")]
    [TestCase("unsc-res-1874", "2009-06-12", "19")]
    [TestCase("unsc-res-2087", "2013-01-22", "18")]
    [TestCase("unsc-res-2094", "2013-03-07", "27", "31")]
    [TestCase("unsc-res-2270", "2016-03-02", "12", "29", "32", "48")]
    [TestCase("unsc-res-2321", "2016-11-30", "11", "46")]
    [TestCase("unsc-res-2356", "2017-06-02")]
    [TestCase("unsc-res-2371", "2017-08-05", "26")]
    [TestCase("unsc-res-2375", "2017-09-11", "26")]
    [TestCase("unsc-res-2397", "2017-12-22", "25")]
    [TestCase("unsc-res-2664", "2022-12-09", "1")]
    [TestCase("unsc-res-2680", "2023-03-23")]
    public void A_resolution_has_its_organ_its_date_and_the_paragraphs_that_matter(string id, string date, params string[] paragraphs)
    {
        var resolution = (Resolution)s_library.FindInstrument(Id(id))!;

        resolution.Organ.Should().Be(UnitedNationsOrgan.Sc);
        resolution.Number.Should().Be(id["unsc-res-".Length..]);
        resolution.Date.ToString().Should().Be(date);
        paragraphs.Where(p => s_library.FindProvision(ProvisionReference.Parse($"{id}/{p}")) is null).Should().BeEmpty();
    }

    [Test]
    public void Resolution_2664_makes_an_exception_to_the_asset_freeze_of_1718() =>
        s_library
            .FindProvision(ProvisionReference.Parse("unsc-res-2664/1"))!
            .Provision.RefersTo.Should()
            .Contain(edge => edge.To == ProvisionReference.Parse("unsc-res-1718/8(d)") && edge.Type == CrossReferenceType.Exempts);

    [Test]
    public void Topics_are_about_fifteen_with_names_in_three_languages()
    {
        s_library.Topics.Count.Should().BeInRange(13, 18);
        foreach (var topic in s_library.Topics)
        {
            topic.Label.Versions.Select(version => version.Language).Should().Contain(["en", "ru", "ko"], topic.Id.ToString());
            topic.Names.Items.Select(name => name.Language).Should().Contain(["en", "ru", "ko"], topic.Id.ToString());
            topic.Description.Should().NotBeNull(topic.Id.ToString());
        }
    }

    [Test]
    public void Every_topic_and_every_expert_is_used()
    {
        var topics = s_library.Commentary.SelectMany(comment => comment.Topics).ToHashSet();
        var people = s_library
            .Commentary.Select(comment => comment.By)
            .Concat(s_library.Sources.SelectMany(source => source.People).Select(person => person.Expert))
            .ToHashSet();

        s_library.Topics.Select(topic => topic.Id).Should().BeSubsetOf(topics);
        s_library.Experts.Select(expert => expert.Id).Should().BeSubsetOf(people);
    }

    [Test]
    public void Article_4_does_not_end_on_what_was_overtaken()
    {
        var dossier = s_library.Dossier("ru-dprk-2024/4");
        var notInvoked = dossier.Commentary.Single(entry => entry.Commentary.Id == CommentId.Parse("valdai-2024-11-27#toloraya-1"));

        notInvoked.SupersededBy.Should().NotBeEmpty();
        dossier.Commentary[^1].Date!.Value.Year.Should().Be(2025);
    }

    private static List<DescribedProvision> Articles(string id) =>
        [.. s_library.ProvisionsOf(Id(id)).Where(provision => provision.Provision.Kind == ProvisionKind.Article)];

    private static bool HasInside(Provision provision) =>
        !provision.Provisions.IsEmpty && provision.Provisions.All(inside => inside.Summary is not null);

    private static InstrumentId Id(string id) => InstrumentId.Parse(id);
}

using TreatyRefs.Model;
using TreatyRefs.References;

namespace TreatyRefs.Tests.Model;

public sealed class WebAddressTests
{
    [TestCase("https://example.org", true)]
    [TestCase("HTTPS://example.org/a?b=c#d", true)]
    [TestCase("https://例え.jp/条約", true)]
    [TestCase("http://example.org/", false)]
    [TestCase("javascript:alert(1)", false)]
    [TestCase("https:javascript:alert(1)", false)]
    [TestCase("data:text/html,<script>", false)]
    [TestCase("//example.org/", false)]
    [TestCase("/etc/passwd", false)]
    [TestCase("https://", false)]
    [TestCase("https:///path", false)]
    [TestCase("https://user:secret@example.org/", false)]
    [TestCase("https://example.org/a b", false)]
    [TestCase("https://example.org/\n", false)]
    [TestCase("https://example.org/\u202E", false)]
    [TestCase("https://example.org/\"onclick", false)]
    [TestCase("https://example.org/{article}", false)]
    [TestCase("", false)]
    public void An_address_is_encrypted_and_runs_nothing(string text, bool isSafe) => WebAddress.IsSafe(text).Should().Be(isSafe);

    [TestCase("https://example.org/article-{article}", true)]
    [TestCase("https://example.org/?a={article}#art_{article}", true)]
    [TestCase("https://example.org/", false)]
    [TestCase("https://{article}.example.org/", false)]
    [TestCase("https://example.org{article}/", false)]
    [TestCase("https://{article}/{article}", false)]
    [TestCase("http://example.org/{article}", false)]
    [TestCase("https://example.org/{article}/{paragraph}", false)]
    [TestCase("{article}", false)]
    public void The_number_of_an_article_does_not_choose_the_site(string text, bool isSafe) =>
        WebAddress.IsSafeTemplate(text).Should().Be(isSafe);

    [TestCase("x", "https://example.org/x")]
    [TestCase("x/8bis", "https://example.org/x/8bis")]
    [TestCase("x/31(3)(c)", "https://example.org/x/31")]
    [TestCase("x/part-2", "https://example.org/x")]
    [TestCase("x/annex-3/17", "https://example.org/x")]
    public void A_provision_is_in_its_article_else_in_its_instrument(string reference, string address) =>
        WebAddress
            .Of(Treaty("https://example.org/x", "https://example.org/x/{article}"), ProvisionReference.Parse(reference).Pinpoint)
            .Should()
            .Be(address);

    [TestCase("x/4", "https://example.org/x/4")]
    [TestCase("x/4bis(9)", "https://example.org/x/4bis")]
    [TestCase("x/5", "https://example.org/x")]
    [TestCase("x/5(1)", "https://example.org/x")]
    public void An_article_after_the_last_one_has_no_place_of_its_own(string reference, string address)
    {
        var treaty = Treaty("https://example.org/x", "https://example.org/x/{article}") with { ArticleCount = 4 };
        WebAddress.Of(treaty, ProvisionReference.Parse(reference).Pinpoint).Should().Be(address);
    }

    [Test]
    public void What_was_made_in_code_is_not_trusted_either()
    {
        WebAddress.Of(Treaty("javascript:alert(1)", null)).Should().BeNull();
        WebAddress.Of(Treaty(null, "javascript:alert({article})"), Pinpoint.OfArticle(1)).Should().BeNull();
        WebAddress.Of(Treaty(null, null)).Should().BeNull();
    }

    private static Treaty Treaty(string? url, string? template) =>
        new()
        {
            Id = InstrumentId.Parse("x"),
            Title = new LocalizedText("en", "X"),
            Url = url,
            UrlTemplate = template,
        };
}

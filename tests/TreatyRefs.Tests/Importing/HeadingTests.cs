using TreatyRefs.Importing;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Importing;

/// <summary>Headings and lines that only look like one.</summary>
public sealed class HeadingTests
{
    private static IEnumerable<TestCaseData> English() => CaseTable.Read("import-headings.txt", 3);

    [TestCaseSource(nameof(English))]
    public void A_line_is_a_heading_by_its_form_and_its_place(string before, string line, string expected)
    {
        var result = Import(
            "Treaty\n\nPreamble\n\nThe Parties agree.\n\nArticle 1\n\nOne is.\n\nArticle 2\n\nTwo is.\n\nArticle 3\n\nThree is.\n"
                + $"\nArticle 4\n\n{before}\n\n{line}\n\nSix words stand here as text.\n\nArticle 6\n\nThe last."
        );

        var article = Articles(result.Instrument)
            .SingleOrDefault(article => article.Number.ToString() is not ("1" or "2" or "3" or "4" or "6"));
        (article is null ? "text" : $"{article.Number}{OnItsLine(article)}").Should().Be(expected);
    }

    private static string OnItsLine(Provision article) =>
        article.Heading is { } heading ? $" heading: {heading}"
        : TextOnItsLine(article) is { } text ? $" text: {text}"
        : string.Empty;

    [TestCase("zh", "第五条", "5")]
    [TestCase("zh", "第5条 目的", "5")]
    [TestCase("zh", "第五條　目的", "5")]
    [TestCase("zh", "第五条的规定不适用。", null)]
    [TestCase("zh", "第五条第二款不适用。", null)]
    [TestCase("ko", "제5조", "5")]
    [TestCase("ko", "제5조(목적)", "5")]
    [TestCase("ko", "제 5 조 (목적)", "5")]
    [TestCase("ko", "제5조에 따라 정한다.", null)]
    [TestCase("ko", "제5조 제2항은 적용하지 아니한다.", null)]
    [TestCase("ko", "제4조의2(목적)", "4bis")]
    [TestCase("ar", "المادة 5", "5")]
    [TestCase("ar", "المادة ٥", "5")]
    [TestCase("ar", "المادة الخامسة", "5")]
    [TestCase("ar", "المادة (5)", "5")]
    [TestCase("ar", "المادة 5: الغرض", "5")]
    [TestCase("ar", "المادة 5 من الاتفاقية لا تنطبق.", null)]
    [TestCase("ar", "والمادة 5 لا تنطبق.", null)]
    [TestCase("ru", "Статья 5", "5")]
    [TestCase("ru", "СТАТЬЯ 5. Цель", "5")]
    [TestCase("ru", "Статья пятая", "5")]
    [TestCase("ru", "Статья 5 настоящего Договора не применяется.", null)]
    [TestCase("ru", "Статьи 5 и 6 не применяются.", null)]
    [TestCase("fr", "Article 5", "5")]
    [TestCase("fr", "ARTICLE V", "5")]
    [TestCase("fr", "Article 5. – Objet", "5")]
    [TestCase("fr", "Article 5 du présent accord", null)]
    [TestCase("es", "Artículo 5", "5")]
    [TestCase("es", "ARTÍCULO 5.º", "5")]
    [TestCase("es", "Artículo quinto", "5")]
    [TestCase("es", "Artículo V.-", "5")]
    [TestCase("es", "Artículo 5 del Convenio", null)]
    [TestCase("es", "Artículos 5 y 6", null)]
    public void So_it_is_in_other_languages(string language, string line, string? number)
    {
        var heads = language switch
        {
            "zh" => ("第{0}条", "案文。"),
            "ko" => ("제{0}조", "본문이다."),
            "ar" => ("المادة {0}", "نص."),
            "ru" => ("Статья {0}", "Текст."),
            "es" => ("Artículo {0}", "Texto."),
            _ => ("Article {0}", "Texte."),
        };
        var text = string.Concat(
            Enumerable
                .Range(1, 4)
                .Append(6)
                .Select(n =>
                    (n == 6 ? $"{line}\n\n{heads.Item2}\n\n" : string.Empty)
                    + string.Format(System.Globalization.CultureInfo.InvariantCulture, heads.Item1, n)
                    + $"\n\n{heads.Item2}\n\n"
                )
        );
        var articles = Articles(Import("T\n\n" + text, language).Instrument).Select(article => article.Number.ToString()).ToList();

        articles.Except(["1", "2", "3", "4", "6"]).Should().Equal(number is null ? [] : [number]);
        articles.Should().Contain(["1", "2", "3", "4", "6"]);
    }

    [TestCase("en", "[Article {0}]")]
    [TestCase("es", "- Artículo {0} -")]
    [TestCase("fr", "— Article {0} —")]
    [TestCase("ar", "( المادة {0} )")]
    [TestCase("zh", "【第{0}条】")]
    [TestCase("en", "A R T I C L E {0}")]
    [TestCase("en", "Article {0}[1]")]
    [TestCase("es", "ARTICULO {0}o.")]
    public void Headings_may_be_dressed(string language, string form)
    {
        var text = string.Concat(
            Enumerable
                .Range(1, 4)
                .Select(n => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, n) + "\n\nA text.\n\n")
        );

        Articles(Import("T\n\n" + text, language).Instrument)
            .Select(article => article.Number.ToString())
            .Should()
            .Equal("1", "2", "3", "4");
    }

    [Test]
    public void What_is_in_brackets_heads_nothing_where_articles_are_not() =>
        Articles(
                Import(
                    "T\n\nArticle 1\n\nOne.\n\nArticle 2\n\nTwo.\n\nAppendix\n\n(Article 1)\n\nA list.\n\n(Article 2)\n\nAnother."
                ).Instrument
            )
            .Should()
            .HaveCount(2);

    internal static ImportResult Import(string text, string? language = "en") =>
        InstrumentImport.ReadText(new StringReader(text), new ImportOptions { Id = InstrumentId.Parse("x"), Language = language });

    internal static IEnumerable<Provision> Articles(Instrument instrument) =>
        All(instrument.Provisions).Where(provision => provision.Kind == ProvisionKind.Article);

    internal static IEnumerable<Provision> All(IEnumerable<Provision> provisions) =>
        provisions.SelectMany(provision => All(provision.Provisions).Prepend(provision));

    private static string? TextOnItsLine(Provision article)
    {
        var first =
            article.Text is { } text ? text.ToString()
            : article.Provisions is [var paragraph, ..]
                ? $"{(paragraph.IsNumbered ? paragraph.PrintedNumber + ". " : string.Empty)}{paragraph.Text}"
            : string.Empty;
        return first.StartsWith("Six words", StringComparison.Ordinal) || first.Length == 0 ? null : first.Split("\n\n")[0];
    }
}

using System.Text;
using FsCheck.Fluent;
using NUglify;
using TreatyRefs.Model;
using TreatyRefs.Reports.Sites;
using TreatyRefs.Search;
using TreatyRefs.Tests.Search;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Reports;

/// <summary>The script of a site finds what <see cref="LibrarySearch"/> finds, in the same order, with the same words marked.</summary>
public sealed class SiteSearchTests
{
    private const string Troublesome = "aAéß éйЙ.،'-\"“”第4条の제조الو\u0301\u064B\u00AD\u200D\uD840\uDC00\u0E01\uFF21Ⅳ²0";
    private const int MostBytes = 10 * 1024;

    private static readonly Lazy<SiteScript> s_made = new(() => new SiteScript(SearchLibrary.Made));
    private static readonly Lazy<SiteScript> s_builtIn = new(() => new SiteScript(Treaties.BuiltIn));
    private static readonly Lazy<SiteScript> s_readable = new(() => new SiteScript(SearchLibrary.Made, isReadable: true));

    private static IEnumerable<string> Made => Queries("search.txt");

    private static IEnumerable<string> BuiltIn =>
        [
            .. Queries("search-built-in.txt"),
            "right of states",
            "права человека",
            "droit de légitime défense",
            "derechos humanos",
            "武装冲突",
            "朝鲜",
            "상호방위",
            "حقوق الإنسان",
            "Genfer Abkommen",
            "1949",
            "of the",
            "convention",
        ];

    [TestCaseSource(nameof(Made))]
    public void Of_the_made_library(string query) => FindsTheSame(s_made.Value, SearchLibrary.Made, query);

    [TestCaseSource(nameof(BuiltIn))]
    public void Of_the_built_in_library(string query) => FindsTheSame(s_builtIn.Value, Treaties.BuiltIn, query);

    [TestCase("UN Charter art. 51", "un-charter/51/index.html")]
    [TestCase("un charter, article 51", "un-charter/51/index.html")]
    [TestCase("Article 51 of the UN Charter", "un-charter/51/index.html")]
    [TestCase("Artículo 51 de la Carta de las Naciones Unidas", "un-charter/51/index.html")]
    [TestCase("article 51 de la Charte des Nations Unies", "un-charter/51/index.html")]
    [TestCase("Устав ООН, ст. 51", "un-charter/51/index.html")]
    [TestCase("UN Charter 2(4)", "un-charter/2/p4/index.html")]
    [TestCase("art. 4", "ru-dprk-2024/4/index.html")]
    [TestCase("Article 4 ru-dprk-2024", "ru-dprk-2024/4/index.html")]
    public void A_citation_leads_to_its_provision_first(string query, string path)
    {
        FindsTheSame(s_builtIn.Value, Treaties.BuiltIn, query);
        s_builtIn.Value.Find(query).Hits[0].Path.Should().Be(path);
        new LibrarySearch(Treaties.BuiltIn).Find(query).Hits[0].Reference.Should().NotBeNull();
    }

    [TestCase("UN Charter art. 999")]
    [TestCase("UN Charter arts. 1-3")]
    [TestCase("\"UN Charter\" 51")]
    [TestCase("Security Council 1718")]
    [TestCase("1949")]
    [TestCase("a 1 ) ( 2")]
    public void What_cites_no_provision_is_words(string query)
    {
        FindsTheSame(s_builtIn.Value, Treaties.BuiltIn, query);
        s_builtIn.Value.Find(query).Hits.Should().NotContain(hit => hit.Pieces.Count == 1);
    }

    [Test]
    public void What_nothing_has_is_the_beginning_of_a_word()
    {
        var (total, hits) = s_builtIn.Value.Find("self-defe");

        total.Should().BePositive();
        hits.Should().Contain(hit => hit.Path == "un-charter/51/index.html");
        s_builtIn.Value.Find("zzzq").Total.Should().Be(0);
        s_builtIn.Value.Find(" ,;").Total.Should().Be(0);
    }

    [Test]
    public void Every_character_is_divided_and_folded_alike()
    {
        var text = new StringBuilder();
        for (var c = 0; c < char.MaxValue; c++)
        {
            // Each beside letters of every sort, and alone.
            text.Append('a')
                .Append((char)c)
                .Append("b и")
                .Append((char)c)
                .Append("я 条")
                .Append((char)c)
                .Append(' ')
                .Append((char)c)
                .Append(' ');
            if (c % 4096 == 4095)
            {
                HasTheSameWords(text.ToString());
                text.Clear();
            }
        }
    }

    [Test]
    public void Words_of_every_language_have_the_same_stem()
    {
        var index = SearchIndex.Of(Treaties.BuiltIn);
        var texts = Enumerable.Range(0, index.Texts.Count).Select(index.Texts.Text);
        var words = texts.SelectMany(text => text.Split(' ')).Distinct().Where((_, i) => i % 5 == 0);

        HasTheSameWords(string.Join(' ', words));
        HasTheSameWords(string.Join(' ', CaseTable.Read("search-words.txt", 3).SelectMany(row => row.Arguments.OfType<string>())));
    }

    [Test]
    public void Pairs_of_code_units_are_letters_alike() =>
        HasTheSameWords(
            string.Concat(
                Enumerable.Range(0x10000, 0x100000).Where(rune => rune % 17 == 0).Select(rune => char.ConvertFromUtf32(rune) + " ")
            ) + "𠀀𠀁条 \uD840 a\uD840b \uDC00\uD840 😀a"
        );

    [Test]
    public void Any_text_has_the_same_words()
    {
        var characters = Gen.Elements<char>([.. Troublesome]).ListOf();
        foreach (var text in Gen.Sample(characters, 200, 60))
        {
            HasTheSameWords(string.Concat(text));
        }
    }

    [TestCase("word </script><script>alert(1)</script>")]
    [TestCase("word \"); alert(1); (\"")]
    [TestCase("word \\\"\\u0022 ${x} `y`")]
    [TestCase("word \u2028\u2029\u202E\u2066\uFEFF\u0000\u001B &amp; <!-- -->")]
    [TestCase("word \uD840 a\uDC00 𠀀𠀁")]
    public void A_text_comes_through_a_script_as_it_is_and_ends_none(string text)
    {
        var library = new TreatyLibrary
        {
            Info = new LibraryInfo { Title = text },
            Instruments = [SmallLibrary.Treaty("pact", SmallLibrary.Article("1") with { Text = new LocalizedText("en", text) })],
        };
        foreach (var file in LibrarySite.Of(library).Files.Where(file => IsData(file.Path)))
        {
            SiteScript.Written(file).Should().NotContainAny("<", "&", "\u2028", "\u2029", "\u202E", "\u2066", "\uFEFF", "\u001B");
        }

        var (_, hits) = new SiteScript(library).Find("word");

        string.Concat(hits.Single().Pieces).Should().Be(System.Text.RegularExpressions.Regex.Replace(text, "[\\s\uFEFF]", " "));
    }

    /// <summary>The package holds the scripts without names and spaces; what it holds is made here.</summary>
    [TestCase("search.min.js", "search.js", "search-box.js")]
    [TestCase("filters.min.js", "filters.js")]
    [TestCase("citations.min.js", "citations.js")]
    public void A_script_of_the_package_is_made_of_its_sources(string made, params string[] sources)
    {
        IsMadeOf(made, sources);
        Encoding.UTF8.GetByteCount(SiteScript.SourceOf(made)).Should().BeLessThan(MostBytes);
    }

    private static void IsMadeOf(string name, string[] sources)
    {
        var made = string.Concat(
            sources.Select(source =>
            {
                var result = Uglify.Js(SiteScript.SourceOf(source));
                result.Errors.Should().BeEmpty(source);
                return result.Code.ReplaceLineEndings("\n") + ";\n";
            })
        );
        if (Environment.GetEnvironmentVariable("TREATYREFS_APPROVE") == "1")
        {
            File.WriteAllText(Path.Combine(RepositoryFiles.Root, "src", "TreatyRefs", "Reports", "Sites", "Scripts", name), made);
        }

        SiteScript.SourceOf(name).Should().Be(made, "TREATYREFS_APPROVE=1 writes it");
    }

    // Not our own scripts, which no library has a say in.
    private static bool IsData(string path) =>
        path.EndsWith(".js", StringComparison.Ordinal)
        && path.StartsWith("search/", StringComparison.Ordinal)
        && path is not ("search/filters.js" or "search/citations.js");

    private static IEnumerable<string> Queries(string table) => CaseTable.Read(table, 2).Select(row => (string)row.Arguments[0]!);

    private static void FindsTheSame(SiteScript script, TreatyLibrary library, string query)
    {
        if (!new LibrarySearch(library).TryFind(query, out var expected, out _) || expected.Total == 0)
        {
            // The script goes on to beginnings of words.
            return;
        }

        var (total, hits) = script.Find(query);

        total.Should().Be(expected.Total);
        hits.Select(hit => hit.Label).Should().Equal(expected.Hits.Select(hit => hit.Label));
        hits.Select(hit => hit.Language).Should().Equal(expected.Hits.Select(hit => hit.Language));
        hits.Select(hit => string.Concat(hit.Pieces)).Should().Equal(expected.Hits.Select(hit => hit.Snippet));
        hits.Select(hit => string.Join('|', hit.Pieces.Where((_, i) => i % 2 == 1)))
            .Should()
            .Equal(expected.Hits.Select(hit => string.Join('|', hit.Matches.Select(match => hit.Snippet[match.Start..match.End]))));
    }

    private static void HasTheSameWords(string text)
    {
        var expected = new List<(int, int, bool, string, string)>();
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            var word = reader.Word;
            var form = reader.IsRun ? new WordForm(word.ToString(), Stems.WithoutParticle(word).ToString()) : WordForm.Of(word);
            expected.Add((reader.Start, reader.End, reader.IsRun, form.Folded, form.Stem));
        }

        string.Join('\n', s_readable.Value.Words(text)).Should().Be(string.Join('\n', expected));
    }
}

using System.Globalization;
using TreatyRefs.Model;
using TreatyRefs.References;
using TreatyRefs.Tests.Support;
using TreatyRefs.Yaml;
using TreatyRefs.Yaml.Reading;
using TreatyRefs.Yaml.Shapes;
using static TreatyRefs.Tests.Support.WrittenId;

namespace TreatyRefs.Tests.Yaml;

public sealed class YamlWriterTests
{
    [Test]
    public void Any_library_loads_again_equal() =>
        Properties.Hold(
            RandomLibrary.Any,
            400,
            30,
            library =>
            {
                var yaml = Written(library);
                var loaded = LibraryLoader.Load(LibraryOrigin.Text("written.yaml", yaml));
                return Holds(loaded, library, yaml) && Written(loaded.Library) == yaml;
            }
        );

    [Test]
    public void The_data_of_this_repository_loads_again_equal()
    {
        var library = LibraryLoader.Load(LibraryOrigin.Path(RepositoryFiles.Data())).Library;
        var loaded = LibraryLoader.Load(LibraryOrigin.Text("written.yaml", Written(library)));

        Holds(loaded, library, "data").Should().BeTrue();
    }

    [Test]
    public void A_folder_loads_again_equal_and_is_written_only_once()
    {
        using var folder = new TemporaryFolder();
        var library = LibraryLoader.Load(LibraryOrigin.Text("all.yaml", FullDocuments.All)).Library;
        var path = Path.Combine(folder.Path, "new");
        YamlWriter.Write(library, path);

        Directory
            .EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(path, file).Replace('\\', '/'))
            .Should()
            .Contain(["library.yaml", "experts.yaml", "topics.yaml", "sources.yaml"])
            .And.Contain(file => file.StartsWith("instruments/"));
        Holds(LibraryLoader.Load(LibraryOrigin.Path(path)), library, path).Should().BeTrue();
        FluentActions
            .Invoking(() => YamlWriter.Write(library, path))
            .Should()
            .Throw<IOException>()
            .WithMessage($"The folder \"{path}\" already holds YAML files; a library is written into a folder without any.");
    }

    [Test]
    public void What_is_written_is_in_the_form_that_the_formatter_gives() =>
        Properties.Hold(
            RandomLibrary.Any,
            200,
            30,
            library =>
            {
                var written = Written(library);
                var formatted = YamlFormatter.Format("a.yaml", System.Text.Encoding.UTF8.GetBytes(written));
                return formatted == written
                    ? true
                    : throw new AssertionException($"Not in that form: {Approved.Difference(formatted, written)}\n{written}");
            }
        );

    [Test]
    public void A_file_of_a_folder_is_there_as_a_whole_or_not_at_all()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "instruments", "b.yaml.unfinished", "in-the-way"));
        var library = SmallLibrary.Of(SmallLibrary.Treaty("a"), SmallLibrary.Treaty("b"), SmallLibrary.Treaty("c"));
        var write = () => YamlWriter.Write(library, folder.Path);

        write
            .Should()
            .Throw<Exception>()
            .Which.GetType()
            .Should()
            .Match(type => type == typeof(IOException) || type == typeof(UnauthorizedAccessException));
        Directory
            .EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/'))
            .Should()
            .BeEquivalentTo("library.yaml", "instruments/a.yaml");
        YamlCases.Load(File.ReadAllText(Path.Combine(folder.Path, "instruments", "a.yaml"))).Diagnostics.Should().BeEmpty();
    }

    [Test]
    public void Full_documents_are_written_as_approved() =>
        Approved.Matches(
            "yaml/full-documents.yaml",
            Written(LibraryLoader.Load(LibraryOrigin.Text("all.yaml", FullDocuments.All)).Library)
        );

    [Test]
    public void Keys_stand_in_the_order_of_their_declaration()
    {
        var problems = new DiagnosticBag("data");
        foreach (
            var document in YamlReader.Read(
                Written(LibraryLoader.Load(LibraryOrigin.Text("all.yaml", FullDocuments.All)).Library),
                problems
            )
        )
        {
            var declared = DocumentShapes.Of(document, problems)!.Record.Fields.Select(field => field.Key).ToList();
            document.Root.Entries.Select(entry => declared.IndexOf(entry.Key.Value)).Should().BeInAscendingOrder();
        }
    }

    [Test]
    public void An_instrument_alone_says_the_language_of_every_text()
    {
        var treaty = SmallLibrary.Treaty(
            "x",
            SmallLibrary.Article("4", SmallLibrary.Unnumbered(1) with { Text = new LocalizedText("fr", "Un.\nDeux.") })
        ) with
        {
            Title = new LocalizedText("fr", "Traité: x"),
        };
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        YamlWriter.Write(treaty, writer);

        writer
            .ToString()
            .Should()
            .Be(
                """
                instrument: x
                kind: treaty
                title: { fr: 'Traité: x' }
                provisions:
                  - article: 4
                    provisions:
                      - paragraph: 1
                        numbered: false
                        text:
                          fr: |-
                            Un.
                            Deux.

                """.ReplaceLineEndings("\n")
            );
    }

    [TestCase("", "x cannot be written as YAML: expected a text, found ''")]
    [TestCase(" \n", "x cannot be written as YAML: expected a text, found ' \n'")]
    [TestCase("a\u0001", "x cannot be written as YAML: this text has the control character U+0001. Delete it")]
    [TestCase("a\u0085b", "x cannot be written as YAML: this text has the control character U+0085. Delete it")]
    public void A_text_that_the_format_cannot_hold_is_refused(string text, string message) =>
        Writing(SmallLibrary.Treaty("x") with { ShortTitle = SmallLibrary.En(text) })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(message);

    [Test]
    public void So_is_half_a_character() =>
        Writing(SmallLibrary.Treaty("x") with { ShortTitle = SmallLibrary.En("a" + (char)0xD83D) })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("x cannot be written as YAML: a text has half of a surrogate pair");

    [Test]
    public void So_is_a_number_that_no_writing_gives()
    {
        _ = ProvisionNumber.TryParseInBrackets("i", out var letter);
        Writing(SmallLibrary.Treaty("x", new Provision { Kind = ProvisionKind.Article, Number = letter }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("x cannot be written as YAML: the number 'i' would be read as another in 'article: i'");
    }

    [TestCase("第四", "4")]
    [TestCase("IV", "IV")]
    [TestCase("", "4")]
    public void A_printed_number_comes_back_where_the_format_has_a_writing_for_it(string printed, string written)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        YamlWriter.Write(SmallLibrary.Treaty("x", SmallLibrary.Article("4") with { PrintedNumber = printed }), writer);

        writer.ToString().Should().EndWith($"\n  - article: {written}\n");
    }

    [Test]
    public void So_is_a_reference_that_would_be_read_as_another() =>
        Writing(SmallLibrary.Treaty("x") with { Relations = [new DeclaredReference(ReferenceRange.Parse("part-1"))] })
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("x cannot be written as YAML: 'part-1' would be read as something else");

    [Test]
    public void So_is_a_tower_of_provisions()
    {
        var provision = SmallLibrary.Point("a");
        for (var i = 0; i < 10_000; i++)
        {
            provision = SmallLibrary.Point("a", provision);
        }

        Writing(SmallLibrary.Treaty("x", provision))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("x cannot be written as YAML: values are nested deeper than 64 levels*");
    }

    [Test]
    public void So_is_a_comment_without_its_source()
    {
        var library = new TreatyLibrary
        {
            Info = new LibraryInfo { Title = "T" },
            Commentary =
            [
                new Commentary
                {
                    Id = Id("c"),
                    Source = Id("s"),
                    By = Id("e"),
                },
            ],
        };

        FluentActions
            .Invoking(() => Written(library))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "The library cannot be written as YAML: the comment 'c' belongs to the source 's', which the library does not have"
            );
    }

    private static Action Writing(Instrument instrument) => () => YamlWriter.Write(instrument, TextWriter.Null);

    private static string Written(TreatyLibrary library)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        YamlWriter.Write(library, writer);
        return writer.ToString();
    }

    private static bool Holds(LoadResult loaded, TreatyLibrary library, string yaml)
    {
        loaded.ErrorCount.Should().Be(0, "{0}\n{1}", string.Join('\n', loaded.Diagnostics), yaml);
        return loaded.Library.Equals(library)
            ? true
            : throw new AssertionException($"Not equal: {Approved.Difference(yaml, Written(loaded.Library))}\n{yaml}");
    }
}

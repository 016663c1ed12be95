using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.Versioning;
using System.Text;
using TreatyRefs.Cli.Tests.Support;

namespace TreatyRefs.Cli.Tests.Files;

/// <summary>What cannot be read is said to be so, by its name and with what to do: never that nothing was found in it.</summary>
public sealed class UnreadableTests
{
    private const string English = "See Article 51 of the UN Charter, and what follows from it.\n";
    private const string Russian = "Статья 51 Устава ООН гласит, что из этого следует.\n";
    private const string Chinese = "《联合国宪章》第51条规定了自卫权。 联合国安全理事会决定。\n";
    private const string SaveAsText = "which is not read: save it as UTF-8 text (.txt) or as HTML";
    private const string Unpack = "which is not read: unpack it, and name what is in it";
    private const string Ocr = "which is not read: a text in a picture has to be recognised (OCR) first";

    private static IEnumerable<TestCaseData> Formats() => [.. Documents(), .. ArchivesAndPictures(), .. WideTexts()];

    private static IEnumerable<TestCaseData> Documents()
    {
        yield return Case(
            "docx",
            Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", English)),
            $"this is a Word document (.docx), {SaveAsText}"
        );
        yield return Case(
            "xlsx",
            Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", English)),
            $"this is an Excel workbook (.xlsx), {SaveAsText}"
        );
        yield return Case(
            "odt",
            Zip(("mimetype", "application/vnd.oasis.opendocument.text")),
            $"this is an OpenDocument text (.odt), {SaveAsText}"
        );
        yield return Case("epub", Zip(("mimetype", "application/epub+zip")), $"this is an e-book (.epub), {SaveAsText}");
        yield return Case(
            "doc",
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
            $"this is an old Word document (.doc), or another old Office file, {SaveAsText}"
        );
        yield return Case("pdf", Bytes("%PDF-1.7\n" + English), $"this is a PDF, {SaveAsText}");
        yield return Case("rtf", Bytes(@"{\rtf1\ansi " + English + "}"), $"this is rich text (.rtf), {SaveAsText}");
    }

    private static IEnumerable<TestCaseData> ArchivesAndPictures()
    {
        yield return Case("zip", Zip(("treaty.txt", English)), $"this is a zip archive, {Unpack}");
        yield return Case("empty zip", Zip(), $"this is a zip archive, {Unpack}");
        yield return Case("gzip", Gzip(English), $"this is a gzip archive, {Unpack}");
        yield return Case("tar", Tar(English), $"this is a tar archive, {Unpack}");
        yield return Case("7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4], $"this is a 7z archive, {Unpack}");
        yield return Case("rar", Bytes("Rar!\u001a\u0007\u0001"), $"this is a RAR archive, {Unpack}");
        yield return Case("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00, 0, 4], $"this is an xz archive, {Unpack}");
        yield return Case("png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], $"this is a PNG picture, {Ocr}");
        yield return Case("jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], $"this is a JPEG picture, {Ocr}");
    }

    private static IEnumerable<TestCaseData> WideTexts()
    {
        foreach (var text in new[] { English, Russian, Chinese })
        {
            foreach (var (name, encoding, order) in s_wide)
            {
                yield return Case(
                    $"{name} {text[..5]}",
                    encoding.GetBytes(text),
                    $"this is {name[..6]} text ({order}) without a byte order mark, which is not read: save it as UTF-8"
                );
            }
        }
    }

    private static readonly (string Name, Encoding Encoding, string Order)[] s_wide =
    [
        ("UTF-16LE", new UnicodeEncoding(false, false), "little-endian"),
        ("UTF-16BE", new UnicodeEncoding(true, false), "big-endian"),
        ("UTF-32LE", new UTF32Encoding(false, false), "little-endian"),
        ("UTF-32BE", new UTF32Encoding(true, false), "big-endian"),
    ];

    // Texts that begin nearly as one of the formats does, and are texts.
    [TestCase("PK is what the file begins with: Article 51 of the UN Charter.")]
    [TestCase("PDF of Article 51 of the UN Charter. %PDF-1.7")]
    [TestCase("GIF pictures, Rar archives, II and MM; Article 51 of the UN Charter.")]
    [TestCase("{rtf} Article 51 of the UN Charter.")]
    [TestCase("ÿþ Article 51 of the UN Charter.")]
    [TestCase("第51条 Article 51 of the UN Charter.")]
    public void A_text_is_read_however_it_begins(string text) =>
        Tool.WithInput(text, "scan", "-f", "csv").Out.Should().Contain("un-charter/51");

    [TestCaseSource(nameof(Formats))]
    public void A_format_is_named_by_each_command_that_reads_a_file(byte[] content, string sentence)
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("input.txt", content);
        var library = folder.Write("input.yaml", content);

        Tool.Run("scan", text).Should().Be(new ToolRun(ExitCode.File, string.Empty, $"treatyrefs: {text}: {sentence}\n"));
        Tool.Run("import", text, "--id", "x")
            .Should()
            .Be(new ToolRun(ExitCode.File, string.Empty, $"treatyrefs: {text}(1,1): {sentence}\n"));
        Tool.Run("check", library)
            .Should()
            .Be(
                new ToolRun(ExitCode.ErrorsFound, $"{library}(1,1): error TR1002: {sentence}\n1 file: 1 error, 0 warnings\n", string.Empty)
            );
        Tool.Run("fmt", library)
            .Should()
            .Be(new ToolRun(ExitCode.ErrorsFound, string.Empty, $"{library}(1,1): error TR1002: {sentence}\n"));
        Tool.Run("article", "4", "-l", library)
            .Should()
            .Be(
                new ToolRun(
                    ExitCode.File,
                    string.Empty,
                    $"{library}(1,1): error TR1002: {sentence}\n"
                        + $"treatyrefs: no library could be read from \"{library}\": expected a folder of *.yaml files, or one such "
                        + "file\n"
                )
            );
    }

    // The letters of KOI8-R, Windows-1251, GB 18030 and Shift-JIS, and a Windows-1252 text that can be read but for its accents.
    [TestCase("D3D4C1D4D8D120353120F5D3D4C1D7C1", "line 1, column 1")]
    [TestCase("0AD1F2E0F2FCFF20353120D3F1F2E0E2E0", "line 2, column 1")]
    [TestCase("41A1B6C1AABACFB9FACFDCD5C2A1B7", "line 1, column 2")]
    [TestCase("8D9198418C9B8FCD91E635318FF0", "line 1, column 1")]
    public void A_text_in_another_encoding_is_not_a_text_without_citations(string bytes, string place) =>
        Tool.WithInput(Convert.FromHexString(bytes), "scan")
            .Should()
            .Be(new ToolRun(ExitCode.File, string.Empty, $"treatyrefs: -: this is not UTF-8 text, from {place} on: save it as UTF-8\n"));

    // What a crash of the machine leaves of a file is no text in a wide encoding.
    [TestCase(new byte[] { 0, 0, 0, 0, 0, 0, 0, 0 }, "line 1, column 1")]
    [TestCase(new byte[] { 0x41, 0x0A, 0x41, 0x41, 0x00, 0x42, 0x42, 0x00, 0x01, 0x02 }, "line 2, column 3")]
    public void Bytes_that_are_nothing_are_not_a_text_without_citations(byte[] bytes, string place) =>
        Tool.WithInput(bytes, "scan")
            .Should()
            .Be(
                new ToolRun(
                    ExitCode.File,
                    string.Empty,
                    $"treatyrefs: -: this is no UTF-8 text, but UTF-16 or a binary file: a NUL byte stands at {place}. Save it as "
                        + "UTF-8 text (.txt) or as HTML\n"
                )
            );

    [TestCase("utf-32")]
    [TestCase("utf-32BE")]
    public void A_byte_order_mark_of_four_bytes_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Tool.WithInput([.. encoding.GetPreamble(), .. encoding.GetBytes(Russian)], "scan", "-f", "csv")
            .Out.Should()
            .Contain("un-charter/51");
    }

    [Test]
    public void What_was_scanned_before_stays_where_nothing_could_be_read()
    {
        using var folder = new TemporaryFolder();
        var (pdf, text) = (folder.Write("a.txt", Bytes("%PDF-1.7")), folder.Write("b.txt", English));
        var result = folder.Write("result/keep.csv", "keep");

        foreach (var inputs in new string[][] { ["no-such-file"], [pdf], [pdf, text] })
        {
            Tool.Run(["scan", .. inputs, "-o", result, "-f", "csv"]).ExitCode.Should().Be(ExitCode.File);
            File.ReadAllText(result).Should().Be("keep");
        }
    }

    [Test]
    public void A_folder_of_documents_is_not_a_folder_without_citations()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.docx", Zip());
        folder.Write("b.PDF", Bytes("%PDF-1.7"));
        Tool.Run("scan", folder.Path)
            .Should()
            .Be(
                new ToolRun(
                    ExitCode.File,
                    string.Empty,
                    $"treatyrefs: There is no text in \"{folder.Path}\": what is read there ends in .txt, .md, .html, .htm, and "
                        + "not in .docx, .pdf.\n"
                )
            );

        folder.Write("c.txt", English);
        var run = Tool.Run("scan", folder.Path, "-f", "csv");
        run.ExitCode.Should().Be(ExitCode.Served);
        run.Error.Should()
            .Be($"treatyrefs: {folder.Path}: 2 documents are not read (.docx, .pdf): save them as UTF-8 text (.txt) or as HTML\n");
    }

    [Test, Platform(Exclude = "Win"), UnsupportedOSPlatform("windows"), CancelAfter(60_000)]
    public void Links_and_pipes_of_a_library_are_one_problem_each_and_the_rest_is_served()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "a.yaml",
            "library: L\ndefault-instrument: pact\n---\ninstrument: pact\nkind: treaty\ntitle: P\nprovisions: [{ article: 1 }]\n"
        );
        File.CreateSymbolicLink(Path.Combine(folder.Path, ".#x.yaml"), "jane@host.42:17");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "loop.yaml"), "loop.yaml");
        MakePipe(Path.Combine(folder.Path, "p.yaml"));

        Tool.Run("check", folder.Path)
            .Should()
            .Be(
                new ToolRun(
                    ExitCode.ErrorsFound,
                    $"""
                    {folder.Path}/.#x.yaml(1,1): error TR1013: there is nothing at this path: a link that leads nowhere, or it has just been deleted
                    {folder.Path}/loop.yaml(1,1): error TR1013: it could not be read: Too many levels of symbolic links : '{folder.Path}/loop.yaml'
                    {folder.Path}/p.yaml(1,1): warning TR1014: this is a named pipe, a socket or a device, and is passed over
                    4 files: 2 errors, 1 warning

                    """,
                    string.Empty
                )
            );
        Tool.Run("article", "1", "-l", folder.Path).ExitCode.Should().Be(ExitCode.Served);
        Tool.Run("fmt", folder.Path).ExitCode.Should().Be(ExitCode.File);
    }

    [Test, Platform(Exclude = "Win"), UnsupportedOSPlatform("windows"), CancelAfter(60_000)]
    public void Pipes_in_a_folder_of_texts_are_passed_over_with_a_note()
    {
        using var folder = new TemporaryFolder();
        var text = folder.Write("a.txt", English);
        var pipe = Path.Combine(folder.Path, "p.txt");
        MakePipe(pipe);

        foreach (var argument in new[] { folder.Path, Path.Combine(folder.Path, "*.txt") })
        {
            var run = Tool.Run("scan", argument, "-f", "csv");
            run.ExitCode.Should().Be(ExitCode.Served);
            run.Error.Should().Be($"treatyrefs: {pipe}: this is a named pipe, a socket or a device, and is passed over\n");
            run.Out.Should().Contain(text).And.Contain("un-charter/51");
        }
    }

    [Test]
    public void A_library_of_nothing_is_said_to_be_nothing()
    {
        using var folder = new TemporaryFolder();
        Tool.Run("expert", "-l", folder.Path)
            .Should()
            .Be(
                new ToolRun(
                    ExitCode.File,
                    string.Empty,
                    $"treatyrefs: no library could be read from \"{folder.Path}\": expected a folder of *.yaml files, or one such file\n"
                )
            );
        var run = Tool.Run(
            new Dictionary<string, string> { ["TREATYREFS_LIBRARY"] = "" },
            null,
            "cite",
            "un-charter/51",
            "--style",
            "plain"
        );
        run.Should()
            .Be(
                new ToolRun(
                    ExitCode.Served,
                    "UN Charter, art. 51\n",
                    "treatyrefs: TREATYREFS_LIBRARY is empty; the built-in library answers\n"
                )
            );
    }

    private static TestCaseData Case(string name, byte[] content, string sentence) =>
        new TestCaseData(content, sentence).SetArgDisplayNames(name);

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static byte[] Gzip(string content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(content));
        }

        return stream.ToArray();
    }

    private static byte[] Tar(string content)
    {
        using var stream = new MemoryStream();
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(content));
        using (var tar = new TarWriter(stream, TarEntryFormat.Ustar, leaveOpen: true))
        {
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, "treaty.txt") { DataStream = text });
        }

        return stream.ToArray();
    }

    private static void MakePipe(string path)
    {
        using var process = System.Diagnostics.Process.Start("mkfifo", [path]);
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
    }
}

using System.Text;
using TreatyRefs.Model;
using TreatyRefs.Tests.Yaml.Formatting;
using TreatyRefs.Text;
using TreatyRefs.Yaml;

namespace TreatyRefs.Tests.Yaml;

/// <summary>Valid documents with bytes changed, lost, doubled and exchanged: whatever comes out, loading it is safe.</summary>
/// <remarks>Each case is made of its number alone, so that a failure can be run again.</remarks>
[TestFixture]
public sealed class FuzzTests
{
    private const int Cases = 4_000;

    private static readonly byte[] s_library = Encoding.UTF8.GetBytes(FullDocuments.All);

    // What YAML and this format give a meaning to; any of it may turn up anywhere.
    private static readonly byte[][] s_fragments =
    [
        .. (
            (string[])
                [
                    "[",
                    "]",
                    "{",
                    "}",
                    "- ",
                    ": ",
                    "? ",
                    ",",
                    "'",
                    "\"",
                    "\\",
                    "|",
                    ">",
                    "#",
                    "@",
                    "`",
                    "%YAML 2.0\n",
                    "&a ",
                    "*a",
                    "!x ",
                    "<<: ",
                    "~",
                    "null",
                    "\n",
                    "\r",
                    "\t",
                    "\n---\n",
                    "\n... ",
                    "\0",
                    "\u0001",
                    "\u0085",
                    "\u2028",
                    "\uFEFF",
                    "\U0001F600",
                    "provisions:",
                    "paragraph:",
                    "article: ",
                    "/",
                    "..",
                    "(",
                    ")",
                    "x-treaty/99",
                    "{ en: ~ }",
                    "complete: true\n",
                    "99999999999",
                    "replaces",
                    "override: true",
                ]
        ).Select(Encoding.UTF8.GetBytes),
        [0xFF],
        [0xC3],
        [0xED, 0xA0, 0x80],
    ];

    [Test]
    public void The_seed_itself_is_right() => YamlCases.Load(s_library).ErrorCount.Should().Be(0);

    [Test]
    [CancelAfter(120_000)]
    public void Loading_never_throws_and_every_problem_has_a_place(CancellationToken cancellationToken)
    {
        var broken = 0;
        for (var seed = 0; seed < Cases && !cancellationToken.IsCancellationRequested; seed++)
        {
            var result = Load(Mutate(new Random(seed), s_library), seed);
            broken += Math.Min(1, result.ErrorCount);
            foreach (var problem in result.Diagnostics)
            {
                var (line, column) = problem.Location.Position;
                (line >= 1 && column >= 1).Should().BeTrue("case {0} has a problem at {1},{2}", seed, line, column);
                problem.ToString().Any(char.IsControl).Should().BeFalse("case {0} prints a control character", seed);
            }
        }

        cancellationToken.IsCancellationRequested.Should().BeFalse();
        broken.Should().BeInRange(Cases / 2, Cases - 1, "the changes must neither be harmless nor always fatal");
    }

    [Test]
    [CancelAfter(120_000)]
    public void Formatting_never_throws_and_what_it_writes_loads_as_before(CancellationToken cancellationToken)
    {
        var formatted = 0;
        for (var seed = 0; seed < Cases && !cancellationToken.IsCancellationRequested; seed++)
        {
            var bytes = Mutate(new Random(seed), seed % 2 == 0 ? s_library : Encoding.UTF8.GetBytes(WildYaml.Write(seed).Text));
            var (text, problem) = Formatted(bytes, seed);
            problem
                ?.Message.Should()
                .NotContain("which is a bug", "case {0} must be formatted or refused:\n{1}", seed, Encoding.UTF8.GetString(bytes));
            (text is null).Should().Be(problem is not null);
            if (text is not null)
            {
                formatted++;
                YamlCases.Load(text).Library.Should().Be(YamlCases.Load(bytes).Library, "case {0}", seed);
                YamlFormatter.Format("a.yaml", Encoding.UTF8.GetBytes(text)).Should().Be(text, "case {0}", seed);
            }
        }

        cancellationToken.IsCancellationRequested.Should().BeFalse();
        formatted.Should().BeInRange(Cases / 10, Cases - 1, "the changes must neither be harmless nor always fatal");
    }

    private static (string? Text, Problem? Problem) Formatted(byte[] bytes, int seed)
    {
        try
        {
            return YamlFormatter.TryFormat("a.yaml", bytes, out var text, out var problem) ? (text, null) : (null, problem);
        }
        catch (Exception e)
        {
            throw new AssertionException($"Formatting case {seed} threw:\n{Encoding.UTF8.GetString(bytes)}", e);
        }
    }

    private static LoadResult Load(byte[] bytes, int seed)
    {
        try
        {
            var result = YamlCases.Load(bytes);

            // What is lazy must not throw either.
            foreach (var instrument in result.Library.Instruments)
            {
                _ = result.Library.ProvisionsOf(instrument.Id).Count + result.Library.CommentaryOn(instrument.Id).Count;
            }

            return result;
        }
        catch (Exception e)
        {
            throw new AssertionException($"Loading case {seed} threw.", e);
        }
    }

    private static byte[] Mutate(Random random, byte[] from)
    {
        var bytes = from.ToList();
        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 30), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(at, s_fragments[random.Next(s_fragments.Length)]);
                    break;
                case 2:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes[at] = (byte)random.Next(0x20, 0x7F);
                    break;
                default:
                    bytes.RemoveRange(at, length);
                    bytes.InsertRange(at, s_fragments[random.Next(s_fragments.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}

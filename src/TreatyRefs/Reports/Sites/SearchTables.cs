using System.Text;
using TreatyRefs.Collections;
using TreatyRefs.Grammar;
using TreatyRefs.Languages;
using TreatyRefs.Search;
using TreatyRefs.Text;

namespace TreatyRefs.Reports.Sites;

/// <summary>What the script of a site must know of letters and languages to divide, fold and stem words as <see cref="LibrarySearch"/>
/// does: made from the very code that does it, so that there is one truth.</summary>
internal static class SearchTables
{
    private const int Characters = 0x10000;
    private const int LastRune = 0x10FFFF;
    private const int Parts = 4;
    private const int MostScripts = 8;

    /// <summary>Writes them as a script.</summary>
    public static void Write(TextWriter writer) =>
        ScriptWriter.WriteFile(
            writer,
            "tables",
            script =>
                script.Object(() =>
                {
                    var (folds, folded) = Folds();
                    script.Name("sorts").Text(Runs(c => char.IsSurrogate(c) ? 0 : (int)WordReader.PartOf(c), Parts));
                    script.Name("scripts").Text(Runs(c => (int)Scripts.Of(c), MostScripts));
                    script.Name("pairs").Text(Pairs());
                    script.Name("folds").Text(folds);
                    script.Name("folded").Text(folded);
                    script.Name("small").Text(string.Join(' ', SmallWords.All.Order(StringComparer.Ordinal)));
                    script.Name("quotes").Text(Quotes());
                    script.Name("particles").List(Stems.Particles, particle => Write(script, particle.Particle, particle.Scripts));
                    script
                        .Name("stemming")
                        .List(Enum.GetValues<Script>(), each => script.List(Stems.DeclaredFor(each), stemming => Write(script, stemming)));
                })
        );

    // Runs of characters of one kind: how many, and the kind.
    private static string Runs(Func<char, int> kindOf, int kinds)
    {
        var runs = new List<int>();
        for (var (c, start) = (0, 0); c < Characters; start = c)
        {
            var kind = kindOf((char)start);
            while (c < Characters && kindOf((char)c) == kind)
            {
                c++;
            }

            runs.Add(((c - start) * kinds) + kind);
        }

        return ScriptWriter.Numbers(runs);
    }

    // Where letters of two code units begin and end, in turn: the elements with odd numbers begin a row of letters.
    private static string Pairs()
    {
        var borders = new List<int> { Characters };
        var isLetter = false;
        for (var rune = Characters; rune <= LastRune; rune++)
        {
            if (Rune.IsLetter(new Rune(rune)) != isLetter)
            {
                isLetter = !isLetter;
                borders.Add(rune);
            }
        }

        return ScriptWriter.Ascending(borders);
    }

    private static (string From, string To) Folds()
    {
        var (from, to) = (new StringBuilder(), new List<string>());
        for (var i = 0; i < Characters; i++)
        {
            var c = (char)i;
            if (!char.IsSurrogate(c) && WordReader.PartOf(c) is WordPart.Letter or WordPart.Mark)
            {
                var folded = WordForm.Of([c]).Folded;
                if (folded.Length != 1 || folded[0] != c)
                {
                    from.Append(c);
                    to.Add(folded);
                }
            }
        }

        return (from.ToString(), string.Join(' ', to));
    }

    private static string Quotes() =>
        string.Concat(Enumerable.Range(0, Characters).Select(c => (char)c).Where(c => !char.IsSurrogate(c) && Punctuation.IsQuotation(c)));

    private static void Write(ScriptWriter script, string particle, EquatableArray<Script> scripts) =>
        script.List(() => script.Text(particle).List(scripts, each => script.Number((int)each)));

    private static void Write(ScriptWriter script, Stemming stemming) =>
        script.List(() =>
            script
                .Number(stemming.Shortest)
                .Text(stemming.Alphabet)
                .Texts(stemming.Whole)
                .Text(stemming.Vowels)
                .Text(stemming.HalfVowels)
                .Number(stemming.EndsAfterVowel ? 1 : 0)
                .List(stemming.Steps, step => Write(script, step))
        );

    private static void Write(ScriptWriter script, StemStep step) =>
        script.List(() =>
            script
                .List(step.Endings, endings => Write(script, endings))
                .List(step.Then, then => Write(script, then))
                .List(step.Otherwise, otherwise => Write(script, otherwise))
                .Number(step.AtBeginning ? 1 : 0)
                .Number(step.NeedsVowel ? 1 : 0)
                .Text(step.ShortGets ?? string.Empty)
                .Text(step.ShortNotAfter)
        );

    private static void Write(ScriptWriter script, StemEndings endings) =>
        script.List(() =>
            script
                .Texts(endings.Written)
                .Letters(endings.Letters)
                .Text(endings.Instead)
                .Number(endings.Least)
                .Text(endings.After)
                .Text(endings.NotAfter)
        );

    private static ScriptWriter Letters(this ScriptWriter script, int? letters) =>
        letters is { } number ? script.Number(number) : script.Nothing();
}

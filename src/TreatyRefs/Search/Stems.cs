using TreatyRefs.Collections;
using TreatyRefs.Languages;
using TreatyRefs.Text;

namespace TreatyRefs.Search;

/// <summary>What the forms of a word share, by the declarations of all languages that are written in its script.</summary>
internal static class Stems
{
    private const int ShortestWord = 2;

    private static readonly LanguageTable<Tables> s_tables = new(catalogue => new Tables(catalogue));

    /// <summary>What the forms of a word share.</summary>
    /// <param name="folded">A folded word.</param>
    public static string Of(string folded)
    {
        if (folded.Length > 0)
        {
            foreach (var stemmer in s_tables.Value.OfScript[(int)Scripts.Of(folded[0])])
            {
                folded = stemmer.Of(folded);
            }
        }

        return folded;
    }

    /// <summary>What is declared for words of a script, in the order in which it is done.</summary>
    public static IEnumerable<Stemming> DeclaredFor(Script script) => DeclaredFor(LanguageCatalogue.Current, script);

    /// <summary>The particles, longest first, each with the scripts of the words that it comes off.</summary>
    public static IReadOnlyList<(string Particle, EquatableArray<Script> Scripts)> Particles => s_tables.Value.Particles;

    /// <summary>A word of a script whose words are found by any part of them, without the particle that it ends in.</summary>
    /// <remarks>What remains is looked for as the beginning of a word or a part of it, so that nothing is lost where it was no
    /// particle.</remarks>
    public static ReadOnlySpan<char> WithoutParticle(ReadOnlySpan<char> run)
    {
        foreach (var (particle, scripts) in s_tables.Value.Particles)
        {
            if (
                run.Length - particle.Length >= ShortestWord
                && run.EndsWith(particle, StringComparison.Ordinal)
                && IsWrittenIn(run, scripts)
            )
            {
                return run[..^particle.Length];
            }
        }

        return run;
    }

    private static IEnumerable<Stemming> DeclaredFor(LanguageCatalogue catalogue, Script script) =>
        catalogue
            .Languages.Where(language => language.Scripts.Contains(script) && !language.Morphology.Stemming.Steps.IsEmpty)
            .Select(language => language.Morphology.Stemming);

    private static bool IsWrittenIn(ReadOnlySpan<char> run, EquatableArray<Script> scripts)
    {
        foreach (var c in run)
        {
            if (!scripts.Contains(Scripts.Of(c)))
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Tables(LanguageCatalogue catalogue)
    {
        public Stemmer[][] OfScript { get; } =
        [
            .. Enumerable
                .Range(0, Scripts.Count)
                .Select(script => DeclaredFor(catalogue, (Script)script).Select(stemming => new Stemmer(stemming)).ToArray()),
        ];

        public (string Particle, EquatableArray<Script> Scripts)[] Particles { get; } =
        [
            .. catalogue
                .Languages.SelectMany(language =>
                    language.Morphology.Stemming.Particles.Select(particle => (Particle: particle, language.Scripts))
                )
                .OrderByDescending(one => one.Particle.Length),
        ];
    }
}

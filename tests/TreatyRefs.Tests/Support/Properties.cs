using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace TreatyRefs.Tests.Support;

/// <summary>Runs properties over many values that nobody chose.</summary>
internal static class Properties
{
    // Always the same values: a build that failed fails again. Another seed looks elsewhere.
    private static readonly Config s_config = Config
        .QuickThrowOnFailure.WithMaxTest(2000)
        .WithEndSize(60)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20241204, 19610707), FSharpOption<int>.None)));

    public static void Hold<T>(Gen<T> values, Func<T, bool> property) => Prop.ForAll(values.ToArbitrary(), property).Check(s_config);

    /// <summary>The same with fewer values, where each is large.</summary>
    public static void Hold<T>(Gen<T> values, int tests, int size, Func<T, bool> property) =>
        Prop.ForAll(values.ToArbitrary(), property).Check(s_config.WithMaxTest(tests).WithEndSize(size));

    /// <summary>Texts that are nearly what they should be: pieces of it in any order, and any UTF-16 code units, lone surrogates
    /// too.</summary>
    public static Gen<string> Texts(params string[] pieces) =>
        Gen.Frequency(
                (6, Gen.Elements(pieces)),
                (2, Gen.Choose(32, 126).Select(c => ((char)c).ToString())),
                (1, Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString())),
                (1, Gen.Choose(0xD800, 0xDFFF).Select(c => ((char)c).ToString()))
            )
            .ListOf()
            .Select(string.Concat);
}

using System.Diagnostics.CodeAnalysis;
using TreatyRefs.Grammar;

namespace TreatyRefs.Scanning.Recognisers;

/// <summary>Reads one sort of candidate at a place of a text.</summary>
/// <remarks>Pure: the same text, names and place give the same candidate. It never asks what the text has said before, nor the
/// library.</remarks>
internal abstract class Recogniser
{
    /// <summary>Reads a candidate.</summary>
    /// <param name="at">The text.</param>
    /// <param name="token">The word, number or mark at which it may begin.</param>
    /// <param name="candidate">What was read.</param>
    /// <returns>Whether there is one.</returns>
    public abstract bool TryRecognise(in ScanText at, in Token token, [NotNullWhen(true)] out Candidate? candidate);
}

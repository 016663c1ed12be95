namespace TreatyRefs.Tests.Architecture.Sources;

/// <summary>Something that a rule of the house speaks of.</summary>
/// <param name="What">By what it is known in a list of exceptions. It names no folder where it can do without, so that code may
/// move.</param>
/// <param name="Size">How large it is, or how often it stands there.</param>
/// <param name="Place">Where somebody finds it.</param>
internal readonly record struct Finding(string What, int Size, string Place);

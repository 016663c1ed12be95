namespace TreatyRefs.CrossReferences;

/// <summary>The words in which an edge was found.</summary>
/// <remarks>Immutable; equality by all members. The text that is searched is the provision's official text, or what a comment says
/// or quotes; <see cref="CrossReference.Via"/> tells which.</remarks>
/// <param name="Text">The citation as it is written.</param>
/// <param name="Start">Where in the searched text it begins, in UTF-16 code units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Language">The language of the searched text as a BCP 47 tag.</param>
/// <param name="Field">Which text was searched: <c>text</c> of a provision, <c>says</c> or <c>quote</c> of a comment.</param>
public sealed record CrossReferenceEvidence(string Text, int Start, int End, string Language, string Field);

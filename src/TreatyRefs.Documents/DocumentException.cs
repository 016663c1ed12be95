namespace TreatyRefs.Documents;

/// <summary>A file that is no text that can be read: a PDF, an archive, another encoding.</summary>
/// <param name="problem">What is wrong with it; its message is that of the exception.</param>
public sealed class DocumentException(DocumentProblem problem) : IOException(problem?.Message)
{
    /// <summary>What is wrong with it.</summary>
    public DocumentProblem Problem { get; } = problem ?? throw new ArgumentNullException(nameof(problem));
}

using PublicApiGenerator;
using TreatyRefs.Tests.Support;

namespace TreatyRefs.Tests.Architecture;

/// <summary>What users may build on. A line that goes or changes breaks somebody; a line that comes is kept for good.</summary>
public sealed class PublicApiTests
{
    [Test]
    public void The_public_API_is_the_approved_one()
    {
        var api = PublicTypes.Library.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        Approved.Matches("PublicApi.txt", api.ReplaceLineEndings("\n") + "\n");
    }
}

using TreatyRefs.Cli.Tests.Packages;

namespace TreatyRefs.Cli.Tests;

/// <summary>Removes what the package tests left, once all tests are done.</summary>
[SetUpFixture]
public sealed class PackagesTearDown
{
    [OneTimeTearDown]
    public void RemoveWorkshop() => Workshop.Remove();
}

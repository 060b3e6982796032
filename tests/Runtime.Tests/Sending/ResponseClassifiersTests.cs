using System.Collections.Generic;
using System.Linq;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class ResponseClassifiersTests
{
    public static TheoryData<ResponseClassifier, int[]> Classifiers() => new()
    {
        { ResponseClassifiers.Status200, [200] },
        { ResponseClassifiers.Status201, [201] },
        { ResponseClassifiers.Status202, [202] },
        { ResponseClassifiers.Status204, [204] },
        { ResponseClassifiers.Status200Or201, [200, 201] },
        { ResponseClassifiers.Status200Or202, [200, 202] },
        { ResponseClassifiers.Status200Or204, [200, 204] },
        { ResponseClassifiers.Status201Or202, [201, 202] },
        { ResponseClassifiers.Status202Or204, [202, 204] },
        { ResponseClassifiers.Create(207, 304, 418), [207, 304, 418] },
        { ResponseClassifiers.Success, [.. Enumerable.Range(200, 100)] },
        { ResponseClassifiers.SuccessLike200, [.. Enumerable.Range(200, 100)] },
        { ResponseClassifiers.CreateLike(207), [.. Enumerable.Range(200, 100)] },
        { ResponseClassifiers.Exists, [.. Enumerable.Range(200, 100), 404] },
        { ResponseClassifiers.CreateRanges((300, 301), (100, 100)), [100, 300, 301] },
    };

    [Theory]
    [MemberData(nameof(Classifiers))]
    public void Only_the_declared_statuses_are_success(ResponseClassifier classifier, int[] expected)
    {
        List<int> success = [];
        for (int status = 100; status < 600; status++)
        {
            using HttpMessage message = new(new MemoryRequest(), classifier) { Response = new MemoryResponse(status) };
            if (!classifier.IsErrorResponse(message))
            {
                success.Add(status);
            }
        }

        Assert.Equal(expected, success);
    }
}

package dk.traedesten.teams.connector;

import java.util.concurrent.CompletableFuture;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/// The list of who is in a place, page by page. Microsoft's library has the call and cannot make it
/// beyond the first page: it writes the name of the next one where an address may not have it.
interface Rosters {
  @GET("v3/conversations/{conversation}/pagedmembers")
  CompletableFuture<Response<ResponseBody>> page(
      @Path("conversation") String conversation,
      @Query("pageSize") int size,
      @Query("continuationToken") @Nullable String page);
}

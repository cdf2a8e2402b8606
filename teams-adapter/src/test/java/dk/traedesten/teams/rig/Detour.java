package dk.traedesten.teams.rig;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// A way (SOCKS 5) by which whoever calls Teams' own host comes to ours, and thinks that it is
/// Teams'. The bot takes no other name, and no other port than the usual one.
public final class Detour implements AutoCloseable {
  private static final int HERE = 1;
  private static final int BY_NAME = 3;
  private static final int IPV4 = 4;
  private static final int IPV6 = 16;
  private static final byte[] NO_PASSWORD = {5, 0};
  private static final byte[] CONNECTED = {5, 0, 0, 1, 0, 0, 0, 0, 0, 0};

  private final ServerSocket door;
  private final int to;

  /// @param to the port on this machine where everything comes out
  public Detour(int to) {
    this.to = to;
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Thread.ofVirtual().start(this::open);
  }

  public int port() {
    return door.getLocalPort();
  }

  private void open() {
    while (!door.isClosed()) {
      try {
        var caller = door.accept();
        Thread.ofVirtual().start(() -> lead(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void lead(Socket caller) {
    try (caller;
        var there = new Socket()) {
      var in = new DataInputStream(caller.getInputStream());
      greet(in, caller.getOutputStream());
      there.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), to));
      caller.getOutputStream().write(CONNECTED);
      var back = Thread.ofVirtual().start(() -> carry(there, caller));
      carry(caller, there);
      back.join();
    } catch (IOException gone) {
      // Somebody hung up.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// What is asked for is passed over: all come to the same place.
  private static void greet(DataInputStream in, OutputStream out) throws IOException {
    in.readUnsignedByte();
    in.skipNBytes(in.readUnsignedByte());
    out.write(NO_PASSWORD);
    in.skipNBytes(3);
    int kind = in.readUnsignedByte();
    int length = kind == BY_NAME ? in.readUnsignedByte() : kind == HERE ? IPV4 : IPV6;
    in.skipNBytes(length + 2);
  }

  private static void carry(Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      in.transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException gone) {
      // Somebody hung up.
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
